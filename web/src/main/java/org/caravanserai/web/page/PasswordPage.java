package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.caravanserai.web.security.OwnPassword;
import org.caravanserai.web.security.SignInLocked;

/** The reader's own password; after the change the house asks once again who it is. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject OwnPassword own;
    @Inject SignInPage door;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String current;
    private String password;
    private String again;

    public String change() throws ServletException {
        if (password == null || !password.equals(again)) {
            notices.at("again", "password.differs");
            return null;
        }
        try {
            boolean done =
                    notices.attempt(() -> own.change(current, password, request.getRemoteAddr()));
            return done ? door.signOut() : null;
        } catch (SignInLocked locked) {
            notices.bad("sign-in-locked", locked.pause().toMinutes());
            return null;
        }
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
