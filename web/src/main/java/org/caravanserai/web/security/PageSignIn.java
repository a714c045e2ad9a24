package org.caravanserai.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Pages are signed in to by a form of ours; the API lies outside and knows only tokens. */
@FacesConfig
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(
                        loginPage = "/login.xhtml",
                        useForwardToLogin = false,
                        errorPage = ""))
@ApplicationScoped
public class PageSignIn {}
