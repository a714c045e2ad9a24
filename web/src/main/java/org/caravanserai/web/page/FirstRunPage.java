package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.web.security.FirstKey;

/** Where the first administrator comes in, once in the life of a database. */
@Named
@RequestScoped
public class FirstRunPage {

    @Inject FirstKey firstKey;
    @Inject FacesContext faces;
    @Inject Messages messages;

    private String key;
    private String name;
    private String displayName;
    private String password;

    /** Sends everybody who comes later to the sign-in. */
    public String turnAway() {
        return firstKey.wanted() ? null : "/login?faces-redirect=true";
    }

    public String create() {
        try {
            firstKey.use(key, name, displayName == null ? name : displayName, password);
            return "/login?faces-redirect=true";
        } catch (InvalidInput wrong) {
            for (Problem problem : wrong.problems()) {
                say(problem.code(), problem.args().toArray());
            }
        } catch (Refusal over) {
            say(over.code());
        }
        return null;
    }

    private void say(String code, Object... args) {
        String text = messages.text(faces.getViewRoot().getLocale(), code, args);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
