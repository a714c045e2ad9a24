package org.caravanserai.web.page.trouble;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the page of a failure knows about it. */
@Named
@RequestScoped
public class Trouble {

    static final String NUMBER = "caravanserai.incident";
    static final String PARAMETER = "number";

    @Inject HttpServletRequest request;

    /**
     * The number under which the log tells the whole story; empty where it was no fault of ours.
     */
    public String getNumber() {
        Object number = request.getAttribute(NUMBER);
        String given = number == null ? request.getParameter(PARAMETER) : number.toString();
        return given == null ? "" : given;
    }
}
