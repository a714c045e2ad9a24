package org.caravanserai.web.page.administrator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.caravanserai.inventory.printing.LabelSize;
import org.caravanserai.inventory.printing.LabelSizes;
import org.caravanserai.inventory.unit.SsccNumbers;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.web.page.Notices;

/** How units are numbered and labelled: the GS1 company prefix by day, and the printers. */
@Named
@ViewScoped
public class LabelsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject SsccNumbers numbers;
    @Inject LabelSizes sizes;
    @Inject Notices notices;

    private final LabelForm form = new LabelForm();
    private String prefix;
    private String validFrom;
    private String source;

    public List<SsccNumbers.Prefix> getPrefixes() {
        return numbers.prefixes();
    }

    public List<LabelSize> getSizes() {
        return sizes.all();
    }

    public void setPrefixFromDay() {
        if (notices.attempt(() -> numbers.set(new SsccNumbers.Prefix(day(), prefix, source)))) {
            notices.good("labels.prefix.set", prefix, validFrom);
            prefix = null;
            validFrom = null;
            source = null;
        }
    }

    private LocalDate day() {
        try {
            return validFrom == null || validFrom.isBlank() ? null : LocalDate.parse(validFrom);
        } catch (DateTimeParseException unfinished) {
            throw InvalidInput.of("validFrom", "required");
        }
    }

    public void setSize() {
        if (notices.attempt(() -> sizes.set(form.size()))) {
            notices.good("labels.size.set", form.getName());
            form.clear();
        }
    }

    /** Puts a known size into the form, to be given other measures. */
    public void choose(LabelSize size) {
        form.show(size);
    }

    public LabelForm getForm() {
        return form;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix == null ? null : prefix.strip();
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
