package org.caravanserai.web.bulk;

import java.io.Serializable;

/** What is done with each chosen row; a service that may refuse it. */
@FunctionalInterface
public interface BulkWork extends Serializable {

    /**
     * @param key of the row
     */
    void on(String key);

    /**
     * The same, by number of the posting that was made of it; null where none is made.
     *
     * @param key of the row
     */
    default String posted(String key) {
        on(key);
        return null;
    }

    /** Makes a posting of each row and answers with its number. */
    @FunctionalInterface
    interface Making extends Serializable {
        String on(String key);
    }

    static BulkWork making(Making work) {
        return new BulkWork() {

            private static final long serialVersionUID = 1L;

            @Override
            public void on(String key) {
                work.on(key);
            }

            @Override
            public String posted(String key) {
                return work.on(key);
            }
        };
    }
}
