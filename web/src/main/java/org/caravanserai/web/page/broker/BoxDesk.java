package org.caravanserai.web.page.broker;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.declaration.BoxChanged;
import org.caravanserai.customs.declaration.BoxEntry;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.page.Texts;
import org.primefaces.PrimeFaces;

/**
 * Takes the boxes that {@code boxes.js} sends as they are left, a few words each, and answers what
 * was saved. Who comes second is shown what the other typed, and decides.
 */
@Named
@ViewScoped
public class BoxDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationPage page;
    @Inject BoxEntry entry;
    @Inject ExternalContext external;
    @Inject Texts texts;

    private transient List<BoxChanged> theirs = List.of();
    private transient Map<String, String> mine = Map.of();
    private int item;
    private int newer;

    /** A problem of a box, as the page marks it. */
    public record Wrong(String box, String text) {}

    public void say() {
        Map<String, String> sent = external.getRequestParameterMap();
        item = Integer.parseInt(sent.get("item"));
        int version = Integer.parseInt(sent.get("version"));
        mine = BoxJson.boxes(sent.get("boxes"));
        theirs = List.of();
        try {
            BoxEntry.Entered entered = entry.say(page.getId(), version, item, mine);
            answer("ok", true);
            answer("version", entered.version());
            answer("texts", Json.write(entered.texts()));
            answer("text", texts.of("boxes.saved", String.join(", ", mine.keySet())));
        } catch (InvalidInput wrong) {
            refuse(wrong.problems());
        } catch (NotFound gone) {
            stale(version, texts.of(gone.code(), gone.args().toArray()));
        } catch (Refusal refusal) {
            stale(version, texts.of(refusal));
        }
    }

    private void refuse(List<Problem> problems) {
        answer("ok", false);
        answer(
                "problems",
                Json.write(
                        problems.stream()
                                .map(p -> new Wrong(BoxCodes.of(p.field()), texts.of(p)))
                                .toList()));
    }

    private void stale(int version, String why) {
        page.forget();
        theirs = entry.since(page.getId(), version);
        newer = page.getView().version();
        answer("stale", true);
        answer("text", why);
        PrimeFaces.current().ajax().update("stale");
    }

    private static void answer(String name, Object value) {
        PrimeFaces.current().ajax().addCallbackParam(name, value);
    }

    /** Whether somebody else changed the draft since it was read here. */
    public boolean isStale() {
        return newer > 0 && mine != null && !mine.isEmpty();
    }

    /** What the other typed meanwhile, box by box. */
    public List<BoxChanged> getTheirs() {
        return theirs;
    }

    /** What was typed here and is not saved. */
    public String getMine() {
        return mine == null
                ? ""
                : String.join(
                        "; ",
                        mine.entrySet().stream()
                                .map(box -> box.getKey() + ": " + box.getValue())
                                .toList());
    }

    public int getItem() {
        return item;
    }

    public int getNewer() {
        return newer;
    }
}
