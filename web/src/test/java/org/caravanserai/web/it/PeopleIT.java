package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator does with people, and what it means for those people at once. */
@ExtendWith(Terminal.Open.class)
class PeopleIT {

    private static final String PASSWORD = "long enough 1";

    @Test
    void somebodyNewSignsInAndSeesOnlyTheirSite(Terminal terminal) {
        Reply added = add(terminal, "gulnar", "CLERK", "\"KZ-KHORGOS-GATEWAY\"");

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).doesNotContain(PASSWORD);
        Caller gulnar = signedIn(terminal, "gulnar");
        assertThat(gulnar.get("/stock?facility=KZ-AKTAU-PORT").json().at("/items")).isEmpty();
        assertThat(gulnar.get("/people").status()).isEqualTo(403);
    }

    /** Two administrators have opened one person; the second learns what the first did. */
    @Test
    void nobodyTakesBackAScopeThatWasNeverSeen(Terminal terminal) {
        add(terminal, "dinara", "CLERK", "");
        String change =
                "{\"displayName\":\"%s\",\"language\":\"en\",\"roles\":[\"CLERK\"],"
                        + "\"sites\":[%s],\"seen\":{\"displayName\":\"dinara\",\"sites\":[]}}";
        Caller admin = terminal.as("admin");
        Reply first = admin.put("/people/dinara", change.formatted("dinara", "\"KZ-AKTAU-PORT\""));

        Reply second = admin.put("/people/dinara", change.formatted("Dinara", ""));

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(second.status()).as(second.toString()).isEqualTo(409);
        assertThat(second.text("/errors/0/field")).isEqualTo("sites");
        assertThat(second.text("/errors/0/message")).contains("KZ-AKTAU-PORT");
        assertThat(admin.get("/people/dinara").text("displayName")).isEqualTo("dinara");
    }

    @Test
    void aChangedRoleHoldsFromTheNextCall(Terminal terminal) {
        add(terminal, "marat", "CLERK", "");
        Caller marat = signedIn(terminal, "marat");

        Reply changed =
                terminal.as("admin")
                        .put(
                                "/people/marat",
                                "{\"displayName\":\"Marat A.\",\"language\":\"kk\","
                                        + "\"roles\":[\"BROKER\"]}");

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(marat.get("/receipts").status()).isEqualTo(403);
        assertThat(marat.get("/guarantees").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneOpened(Terminal terminal) {
        add(terminal, "aliya", "CLERK", "");
        Caller aliya = signedIn(terminal, "aliya");

        Reply set =
                terminal.as("admin")
                        .put("/people/aliya/password", "{\"password\":\"another word 2\"}");

        assertThat(set.status()).isEqualTo(204);
        assertThat(aliya.get("/me").status()).isEqualTo(401);
        assertThat(token(terminal, "aliya", PASSWORD).status()).isEqualTo(401);
        assertThat(token(terminal, "aliya", "another word 2").status()).isEqualTo(200);
    }

    @Test
    void aLockedPersonIsOutUntilUnlocked(Terminal terminal) {
        add(terminal, "timur", "OPERATOR", "");
        Caller timur = signedIn(terminal, "timur");
        Caller admin = terminal.as("admin");

        assertThat(admin.post("/people/timur/lock", "{\"reason\":\"\"}").status()).isEqualTo(422);
        assertThat(admin.post("/people/timur/lock", "{\"reason\":\"left us\"}").status())
                .isEqualTo(204);
        assertThat(timur.get("/me").status()).isEqualTo(401);
        assertThat(token(terminal, "timur", PASSWORD).status()).isEqualTo(401);

        assertThat(admin.post("/people/timur/unlock", "{}").status()).isEqualTo(204);
        assertThat(token(terminal, "timur", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void tokensAreTakenAwayAndThePasswordStays(Terminal terminal) {
        add(terminal, "feed-krg", "FEED", "");
        Caller feed = signedIn(terminal, "feed-krg");
        assertThat(terminal.as("admin").get("/people/feed-krg").json().at("/tokens").asInt())
                .isEqualTo(1);

        Reply revoked =
                terminal.as("admin")
                        .send("DELETE", "/people/feed-krg/tokens", null, BodyPublishers.noBody());

        assertThat(revoked.status()).isEqualTo(204);
        assertThat(feed.get("/me").status()).isEqualTo(401);
        assertThat(token(terminal, "feed-krg", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void theLastAdministratorStays(Terminal terminal) {
        Caller admin = terminal.as("admin");

        Reply locked = admin.post("/people/admin/lock", "{\"reason\":\"by mistake\"}");
        Reply demoted =
                admin.put(
                        "/people/admin",
                        "{\"displayName\":\"Olga Kim\",\"language\":\"en\","
                                + "\"roles\":[\"CLERK\"]}");

        assertThat(locked.status()).isEqualTo(409);
        assertThat(locked.text("code")).isEqualTo("last-administrator");
        assertThat(demoted.status()).isEqualTo(409);
        assertThat(admin.get("/people/admin").json().at("/roles/0").asText())
                .isEqualTo("ADMINISTRATOR");
    }

    @Test
    void whatCannotBeIsNamedByItsField(Terminal terminal) {
        Reply refused =
                terminal.as("admin")
                        .post(
                                "/people",
                                "{\"name\":\"x\",\"displayName\":\"\",\"roles\":[\"FEED\","
                                    + "\"CLERK\"],\"sites\":[\"XX-NOWHERE\"],\"clients\":[\"NOBODY\"],\"password\":\"long"
                                    + " enough 1\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("displayName", "roles", "sites", "clients");
        assertThat(add(terminal, "clerk", "CLERK", "").json().at("/errors/0/code").asText())
                .isEqualTo("user-name-taken");
    }

    @Test
    void theBookKnowsWhoChangedWhomButNoPassword(Terminal terminal) {
        add(terminal, "saken", "INSPECTOR", "");

        Reply newest = terminal.as("admin").get("/journal?order=newest&limit=20");

        assertThat(newest.json().at("/items").findValuesAsText("subject")).contains("person:saken");
        assertThat(newest.body()).contains("\"change\":\"ADDED\"").doesNotContain(PASSWORD);
    }

    private static Reply add(Terminal terminal, String name, String role, String sites) {
        return terminal.as("admin")
                .post(
                        "/people",
                        "{\"name\":\"%s\",\"displayName\":\"%s\",\"roles\":[\"%s\"],\"sites\":[%s],\"password\":\"%s\"}"
                                .formatted(name, name, role, sites, PASSWORD));
    }

    private static Caller signedIn(Terminal terminal, String name) {
        Reply reply = token(terminal, name, PASSWORD);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return new Caller(terminal.program().uri(), reply.text("token"));
    }

    private static Reply token(Terminal terminal, String name, String password) {
        return terminal.stranger()
                .post("/tokens", "{\"user\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }
}
