package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.time.HouseClock;

/** The accounts of the house as Jakarta Security asks for them. */
@ApplicationScoped
public class HouseIdentities implements IdentityStore {

    private static final String SIGNED_IN_AT = "caravanserai.signed-in-at";

    @Inject SignIn signIn;
    @Inject HouseClock clock;
    @Inject HttpServletRequest request;

    /** Called by Jakarta Security, which finds it by its parameter type. */
    public CredentialValidationResult validate(UsernamePasswordCredential given) {
        return signIn.check(given.getCaller(), given.getPasswordAsString(), request.getRemoteAddr())
                .map(this::admitted)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private CredentialValidationResult admitted(Actor actor) {
        request.getSession().setAttribute(SIGNED_IN_AT, clock.now());
        return new CredentialValidationResult(
                actor.user(), actor.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** When the session of the request began; the beginning of time for one that never did. */
    static Instant since(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Instant since = session == null ? null : (Instant) session.getAttribute(SIGNED_IN_AT);
        return since == null ? Instant.EPOCH : since;
    }

    @Override
    public Set<ValidationType> validationTypes() {
        return DEFAULT_VALIDATION_TYPES;
    }
}
