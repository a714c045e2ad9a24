package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.web.security.SignInLocked;

/** The form at the door. */
@Named
@RequestScoped
public class SignInPage {

    @Inject SecurityContext security;
    @Inject FacesContext faces;
    @Inject Messages messages;

    private String user;
    private String password;

    public void signIn() throws IOException {
        try {
            AuthenticationStatus status = authenticate();
            switch (status) {
                case SEND_CONTINUE -> faces.responseComplete();
                case SUCCESS -> home();
                default -> say("sign-in-failed");
            }
        } catch (SignInLocked locked) {
            say("sign-in-locked", locked.pause().toMinutes());
        }
    }

    /** Ends the session; the next page asks again who it is. */
    public String signOut() throws ServletException {
        ((HttpServletRequest) faces.getExternalContext().getRequest()).logout();
        faces.getExternalContext().invalidateSession();
        return "/login?faces-redirect=true";
    }

    private AuthenticationStatus authenticate() {
        ExternalContext external = faces.getExternalContext();
        return security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(
                                new UsernamePasswordCredential(
                                        user == null ? "" : user,
                                        password == null ? "" : password)));
    }

    private void home() throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/today.xhtml");
        faces.responseComplete();
    }

    private void say(String code, Object... args) {
        String text = messages.text(faces.getViewRoot().getLocale(), code, args);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
