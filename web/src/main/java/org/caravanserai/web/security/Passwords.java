package org.caravanserai.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * The one place that hashes passwords: PBKDF2 with HMAC-SHA-512 and 210,000 iterations, as OWASP
 * advises (the default of the specification, 2,048, is far too few). Parameters stand in each hash,
 * so hashes of older parameters still verify.
 */
@ApplicationScoped
class Passwords {

    @Inject Pbkdf2PasswordHash algorithm;

    private String nobody;

    @PostConstruct
    void prepare() {
        algorithm.initialize(
                Map.of(
                        "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                        "Pbkdf2PasswordHash.Iterations", "210000",
                        "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                        "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    String hash(String password) {
        return algorithm.generate(password.toCharArray());
    }

    /**
     * @param hash null for somebody who does not exist; that takes as long as a wrong password, so
     *     that time tells nobody which names exist
     */
    boolean verify(String password, String hash) {
        boolean same = algorithm.verify(password.toCharArray(), hash == null ? nobody() : hash);
        return same && hash != null;
    }

    private synchronized String nobody() {
        if (nobody == null) {
            nobody = hash("nobody");
        }
        return nobody;
    }
}
