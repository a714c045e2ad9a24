package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.problem.Forbidden;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.problem.Refusal;
import org.primefaces.util.ComponentTraversalUtils;

/**
 * What the page says back after an action: done, refused and why, wrong and where.
 *
 * <p>A page bean calls its service through {@link #attempt}; the three answers that a service may
 * give to a person become messages there, everything else is a fault and goes to the error page.
 */
@Named
@RequestScoped
public class Notices {

    /** Something that a service does and may refuse. */
    @FunctionalInterface
    public interface Work {
        void run();
    }

    private static final Pattern LISTED = Pattern.compile("[A-Za-z]+\\[([0-9]{1,6})\\]");

    private static final String MEASURES = "measures";

    @Inject FacesContext faces;
    @Inject Texts texts;
    @Inject Ways ways;

    private String form;

    /** Whether the work was done; if not, the page now says why. */
    public boolean attempt(Work work) {
        return attempt(work, problem -> false);
    }

    /**
     * The same for a page with several forms that ask alike: what is wrong is said in this one.
     *
     * @param among the ids of its inputs begin with that and a hyphen, as {@code head-reason}
     */
    public boolean attempt(String among, Work work) {
        form = among;
        try {
            return attempt(work);
        } finally {
            form = null;
        }
    }

    /**
     * The same for a page that shows some problems where they are.
     *
     * @param placed shows a problem at its line and answers true, or answers false
     */
    public boolean attempt(Work work, Predicate<Problem> placed) {
        try {
            work.run();
            return true;
        } catch (InvalidInput wrong) {
            ways.outOf(wrong.problems());
            wrong.problems().stream().filter(placed.negate()).forEach(this::say);
        } catch (Refusal refusal) {
            ways.from(refusal.problems());
            ways.from(List.of(Problem.of(null, refusal.code(), refusal.args().toArray())));
            refuse(refusal, placed);
        } catch (NotFound missing) {
            bad(missing.code(), missing.args().toArray());
        } catch (Forbidden forbidden) {
            bad(forbidden.code(), forbidden.args().toArray());
        }
        faces.validationFailed();
        return false;
    }

    private void refuse(Refusal refusal, Predicate<Problem> placed) {
        List<Problem> others = refusal.problems().stream().filter(placed.negate()).toList();
        if (refusal.saysMore() && (!others.isEmpty() || refusal.problems().isEmpty())) {
            bad(refusal.code(), refusal.args().toArray());
        }
        others.forEach(this::say);
    }

    public void good(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_INFO, texts.of(key, args), null);
    }

    public void warn(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_WARN, texts.of(key, args), null);
    }

    /** Something that was done and that somebody should know more about. */
    public void warn(Problem warning) {
        add(null, FacesMessage.SEVERITY_WARN, texts.of(warning), null);
    }

    /** The same for the page that the reader is sent to. */
    public void warnNext(Problem warning) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        warn(warning);
    }

    public void bad(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_ERROR, texts.of(key, args), null);
    }

    /** At the field of the form, for what only the page can know is wrong. */
    public void at(String clientId, String key, Object... args) {
        String text = texts.of(key, args);
        add(clientId, FacesMessage.SEVERITY_ERROR, text, text);
    }

    /**
     * At the input whose id is the field, where the page has one; else on top, with the row or line
     * of what was given. The path of a field is for programs and is not shown.
     */
    private void say(Problem problem) {
        UIComponent input = problem.row() == null ? input(asked(problem.field())) : null;
        if (input != null) {
            String client = input.getClientId(faces);
            add(client, FacesMessage.SEVERITY_ERROR, texts.of(problem), texts.of(problem));
            return;
        }
        add(null, FacesMessage.SEVERITY_ERROR, texts.of(problem), line(problem));
    }

    /** A page asks for packages and kilograms, which a service calls parts of the measures. */
    private static String asked(String field) {
        if (field == null || !field.startsWith(MEASURES)) {
            return field;
        }
        return field.equals(MEASURES) ? "packages" : field.substring(MEASURES.length() + 1);
    }

    private String line(Problem problem) {
        if (problem.row() != null) {
            return texts.of("line.title", problem.row());
        }
        Matcher listed = LISTED.matcher(String.valueOf(problem.field()));
        return listed.lookingAt()
                ? texts.of("line.title", Integer.parseInt(listed.group(1)) + 1)
                : null;
    }

    /**
     * The input of that id, wherever it stands, if it is shown and a message can stand at it; the
     * search of Faces itself stops at the form.
     */
    private UIComponent input(String field) {
        if (field == null || !field.matches("[A-Za-z]+")) {
            return null;
        }
        UIComponent own = form == null ? null : named(form + "-" + field);
        return own == null ? named(field) : own;
    }

    private UIComponent named(String id) {
        UIViewRoot page = faces.getViewRoot();
        UIComponent found = ComponentTraversalUtils.firstWithId(id, page);
        return found instanceof UIInput && shown(found) && explained(page, id) ? found : null;
    }

    /** A field that the page has and does not show could not show its message either. */
    private static boolean shown(UIComponent part) {
        return part == null || part.isRendered() && shown(part.getParent());
    }

    private static boolean explained(UIComponent part, String field) {
        if (part instanceof UIMessage message && field.equals(message.getFor())) {
            return true;
        }
        Iterator<UIComponent> parts = part.getFacetsAndChildren();
        while (parts.hasNext()) {
            if (explained(parts.next(), field)) {
                return true;
            }
        }
        return false;
    }

    private void add(String clientId, Severity severity, String summary, String detail) {
        faces.addMessage(
                clientId, new FacesMessage(severity, summary, detail == null ? "" : detail));
    }
}
