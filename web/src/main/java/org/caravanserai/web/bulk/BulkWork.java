package org.caravanserai.web.bulk;

import java.io.Serializable;

/** What is done with each chosen row; a service that may refuse it. */
@FunctionalInterface
public interface BulkWork extends Serializable {

    /**
     * @param key of the row
     */
    void on(String key);
}
