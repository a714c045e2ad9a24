package org.caravanserai.web.grid;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.util.Map;

/** Names of expressions that stand for values at hand: the row, and the beans of its page. */
final class NamedValues extends ELResolver {

    private final Map<String, Object> values;

    NamedValues(Map<String, Object> values) {
        this.values = values;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !values.containsKey(property)) {
            return null;
        }
        context.setPropertyResolved(null, property);
        return values.get(property);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Object value = getValue(context, base, property);
        return value == null ? null : value.getClass();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base == null && values.containsKey(property)) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
