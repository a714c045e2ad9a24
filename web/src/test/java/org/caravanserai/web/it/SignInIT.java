package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door of the API. */
@ExtendWith(Terminal.Open.class)
class SignInIT {

    @Test
    void aTokenSaysWhoItsOwnerIs(Terminal terminal) {
        Reply reply = terminal.as("broker").get("/me");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("user")).isEqualTo("broker");
        assertThat(reply.text("/roles/0")).isEqualTo("BROKER");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookAlike(Terminal terminal) {
        Reply wrong = signIn(terminal, "manager", "wrong");
        Reply unknown = signIn(terminal, "nobody-of-this-name", "wrong");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void tooManyWrongPasswordsLockTheNameEvenForTheRightOne(Terminal terminal) {
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(terminal, "guessed", "wrong").status()).isEqualTo(401);
        }

        Reply locked = signIn(terminal, "guessed", "whatever");

        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void openApiDescribesTheDoor(Terminal terminal) {
        Reply reply = terminal.stranger().get("//openapi");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("/api/v1/tokens", "bearer");
    }

    private static Reply signIn(Terminal terminal, String user, String password) {
        return terminal.stranger()
                .post("/tokens", "{\"user\":\"" + user + "\",\"password\":\"" + password + "\"}");
    }
}
