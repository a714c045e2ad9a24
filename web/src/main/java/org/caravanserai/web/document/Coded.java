package org.caravanserai.web.document;

/**
 * A cell that people read in words and programs by its code.
 *
 * @param words what the code says
 */
record Coded(String code, Term words) {

    @Override
    public String toString() {
        return code;
    }
}
