package org.caravanserai.kernel.storage;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/** A value type that stands in its column as its string; null stays null. */
abstract class TextColumn<T> implements AttributeConverter<T, String> {

    private final Function<T, String> written;
    private final Function<String, T> read;

    TextColumn(Function<T, String> written, Function<String, T> read) {
        this.written = written;
        this.read = read;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : written.apply(value);
    }

    @Override
    public T convertToEntityAttribute(String column) {
        return column == null ? null : read.apply(column);
    }
}
