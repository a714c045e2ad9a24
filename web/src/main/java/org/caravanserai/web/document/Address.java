package org.caravanserai.web.document;

import jakarta.servlet.http.HttpServletRequest;

/** The address by which the reader reached the house: a code on paper must lead back to it. */
public final class Address {

    private Address() {}

    /** Without a slash at its end. */
    public static String of(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        int root = whole.length() - request.getRequestURI().length();
        return whole.substring(0, root) + request.getContextPath();
    }
}
