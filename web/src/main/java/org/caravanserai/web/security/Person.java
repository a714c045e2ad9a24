package org.caravanserai.web.security;

import java.time.Instant;
import java.util.List;
import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.problem.Seen;

/**
 * A person, or a machine, as administrators see them: everything but the password.
 *
 * @param name sign-in name
 * @param language en, ru, kk or zh
 * @param sites codes of the facilities they see; empty for all
 * @param clients the parties whose goods they see; empty for all
 * @param active whether they may sign in
 * @param tokens API tokens that are good now
 */
public record Person(
        String name,
        String displayName,
        String language,
        List<Role> roles,
        List<String> sites,
        List<String> clients,
        boolean active,
        long tokens,
        Instant createdAt) {

    /** What can be changed of it, as it stands. */
    public Seen seen() {
        return Seen.NOTHING
                .and("displayName", displayName)
                .and("language", language)
                .and("roles", roles)
                .and("sites", sites)
                .and("clients", clients);
    }

    static Person of(UserAccount account, long tokens) {
        return new Person(
                account.name,
                account.displayName,
                account.language,
                account.roles.stream().sorted().toList(),
                account.sites.stream().map(site -> site.value()).sorted().toList(),
                account.clients.stream().map(client -> client.value()).sorted().toList(),
                account.active,
                tokens,
                account.createdAt);
    }
}
