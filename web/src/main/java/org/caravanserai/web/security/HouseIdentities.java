package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts of the house as Jakarta Security asks for them. */
@ApplicationScoped
public class HouseIdentities implements IdentityStore {

    @Inject SignIn signIn;
    @Inject HttpServletRequest request;

    /** Called by Jakarta Security, which finds it by its parameter type. */
    public CredentialValidationResult validate(UsernamePasswordCredential given) {
        return signIn.check(given.getCaller(), given.getPasswordAsString(), request.getRemoteAddr())
                .map(
                        actor ->
                                new CredentialValidationResult(
                                        actor.user(),
                                        actor.roles().stream()
                                                .map(Enum::name)
                                                .collect(Collectors.toSet())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    @Override
    public Set<ValidationType> validationTypes() {
        return DEFAULT_VALIDATION_TYPES;
    }
}
