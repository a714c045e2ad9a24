package org.caravanserai.customs.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.NotFound;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Declarations that go to the office together, each on its own. */
@Entity
@Table(schema = "customs", name = "declaration_set")
class DeclarationSet {

    private static final Pattern FORM = Pattern.compile("[Ss]-([0-9]{1,15})");

    @Id
    @GeneratedValue(generator = "declaration_set")
    @SequenceGenerator(
            name = "declaration_set",
            schema = "customs",
            sequenceName = "declaration_set_seq",
            allocationSize = 1)
    Long id;

    String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    SetState state = SetState.OPEN;

    /** The one guarantee for all of it; null where nothing need be covered. */
    String guarantee;

    /** What is still held for members that are not filed, in tenge. */
    BigDecimal reserved = BigDecimal.ZERO;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "filed_by")
    String filedBy;

    @Column(name = "filer_name")
    String filerName;

    @Column(name = "filed_at")
    Instant filedAt;

    String key() {
        return print(id);
    }

    static String print(long id) {
        return String.format(Locale.ROOT, "S-%06d", id);
    }

    /**
     * @throws NotFound if no set can have that name
     */
    static long parse(String given) {
        Matcher form = FORM.matcher(given == null ? "" : given.trim());
        if (!form.matches()) {
            throw new NotFound("set", given);
        }
        return Long.parseLong(form.group(1));
    }
}
