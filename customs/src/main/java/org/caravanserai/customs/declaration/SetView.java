package org.caravanserai.customs.declaration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A set of declarations.
 *
 * @param reserved what the guarantee holds for members that are not filed yet, in tenge
 */
public record SetView(
        String id,
        String name,
        SetState state,
        String guarantee,
        BigDecimal reserved,
        String createdBy,
        Instant createdAt,
        String filedBy,
        Instant filedAt,
        List<Member> members) {

    /**
     * One of its declarations.
     *
     * @param problem code of why it was refused; null for nothing
     */
    public record Member(
            String declaration,
            int place,
            MemberState state,
            DeclarationSummary summary,
            String problem,
            List<Object> arguments,
            Instant doneAt) {}

    /** How many of its declarations are in that state. */
    public long count(MemberState state) {
        return members.stream().filter(member -> member.state() == state).count();
    }
}
