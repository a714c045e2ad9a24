package org.caravanserai.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/**
 * Figures as people type them, with a comma or a point before the decimals and any spaces between
 * the thousands. Use {@code <f:converter converterId="measured"/>}.
 */
@FacesConverter(value = "measured", managed = true)
public class Measured implements Converter<BigDecimal> {

    @Inject Texts texts;

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.replaceAll("[\\s\\u00a0\\u2009\\u202f]", "").replace(',', '.');
        if (!plain.matches("[+-]?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            String text = texts.of("field.not-a-figure", typed.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }
}
