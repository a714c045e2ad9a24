package org.caravanserai.inventory.warehouse;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Keeps the needs a bin serves as their names, joined by blanks. */
@Immutable
@Converter
public class Suitability implements AttributeConverter<Set<StorageNeed>, String> {

    @Override
    public String convertToDatabaseColumn(Set<StorageNeed> needs) {
        return needs.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<StorageNeed> convertToEntityAttribute(String column) {
        Set<StorageNeed> needs = EnumSet.noneOf(StorageNeed.class);
        Arrays.stream(column.split(" "))
                .filter(name -> !name.isEmpty())
                .map(StorageNeed::valueOf)
                .forEach(needs::add);
        return needs;
    }
}
