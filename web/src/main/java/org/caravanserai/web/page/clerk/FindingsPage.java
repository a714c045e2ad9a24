package org.caravanserai.web.page.clerk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.inventory.receiving.CountSheet;
import org.caravanserai.inventory.receiving.Damage;
import org.caravanserai.inventory.receiving.PhotoShown;
import org.caravanserai.inventory.receiving.Photograph;
import org.caravanserai.inventory.receiving.ReceiptPhotos;
import org.caravanserai.inventory.receiving.Receiving;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.web.page.Notices;

/** What came out of a container otherwise than told: damaged, never announced; with photographs. */
@Named
@ViewScoped
public class FindingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ReceiptPhotos photos;
    @Inject Damage damage;
    @Inject Receiving receiving;
    @Inject ReceiptSheet sheet;
    @Inject Notices notices;
    @Inject ExternalContext external;

    private String id;
    private final FoundGoods found = new FoundGoods();
    private String wrong;
    private transient Part photo;

    @PostConstruct
    void open() {
        id = external.getRequestParameterMap().get("id");
    }

    public List<PhotoShown> getPhotos() {
        return photos.of(id);
    }

    /** Keeps what the camera took. */
    public void upload() throws IOException {
        if (photo == null) {
            return;
        }
        byte[] file = photo.getInputStream().readNBytes(Photograph.LARGEST + 1);
        if (notices.attempt(() -> photos.add(id, found.photographed(), file))) {
            notices.good("findings.kept", found.photographed());
        }
        photo = null;
    }

    public void damaged() {
        BigDecimal packages = found.getPackages();
        boolean kept =
                notices.attempt(
                        "damaged",
                        () -> damage.record(id, found.photographed(), packages, found.getReason()));
        answer(kept, "damaged");
        if (kept) {
            notices.good("findings.damage-kept", packages, found.photographed());
            found.clear();
        }
    }

    /** Goods that no line announced become a lot at once, and a difference of the receipt. */
    public void wrongGoods() {
        CountSheet count =
                new CountSheet(
                        sheet.of(id).getSealIntact(), null, List.of(found.strange()), null, false);
        boolean kept = notices.attempt(() -> receiving.post(id, count), this::atGoods);
        answer(kept, "wrong");
        if (kept) {
            notices.good("findings.wrong-kept", found.getDescription());
            found.clear();
        }
    }

    /** A form in which something is wrong stays open. */
    private void answer(boolean kept, String form) {
        wrong = kept ? null : form;
        sheet.renew();
    }

    /** What is wrong with goods that nobody announced stands at their own fields. */
    private boolean atGoods(Problem problem) {
        String field = String.valueOf(problem.field());
        boolean own = field.startsWith("lines[0].");
        if (own) {
            String last = field.substring(field.lastIndexOf('.') + 1);
            notices.at("wrong-" + last, problem.code(), problem.args().toArray());
        }
        return own;
    }

    /** The form in which something is wrong: damaged or wrong; null for none. */
    public String getWrong() {
        return wrong;
    }

    public FoundGoods getFound() {
        return found;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
