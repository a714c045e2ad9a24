package org.caravanserai.web.page.broker;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.caravanserai.customs.declaration.SamplePart;
import org.caravanserai.customs.declaration.Samples;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.web.page.Notices;

/** A new draft after the declaration that is shown, taking over what is chosen. */
@Named
@ViewScoped
public class DraftCopy implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DeclarationPage page;
    @Inject Samples samples;
    @Inject Going going;
    @Inject Notices notices;

    private String procedure;
    private List<String> parts =
            new ArrayList<>(
                    EnumSet.complementOf(EnumSet.of(SamplePart.LOTS)).stream()
                            .map(SamplePart::name)
                            .toList());

    public void copy() {
        notices.attempt(
                () -> {
                    CustomsProcedure wanted =
                            procedure == null || procedure.isBlank()
                                    ? null
                                    : Typed.value(
                                            () -> CustomsProcedure.parse(procedure),
                                            "copy-procedure");
                    EnumSet<SamplePart> chosen = EnumSet.noneOf(SamplePart.class);
                    parts.forEach(part -> chosen.add(SamplePart.valueOf(part)));
                    String draft = samples.copy(page.getId(), wanted, chosen);
                    going.to("/broker/declaration.xhtml?id=" + draft);
                });
    }

    public List<String> getAll() {
        return Arrays.stream(SamplePart.values()).map(SamplePart::name).toList();
    }

    public List<String> getParts() {
        return parts;
    }

    public void setParts(List<String> parts) {
        this.parts = parts;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }
}
