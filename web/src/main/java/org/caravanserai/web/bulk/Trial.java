package org.caravanserai.web.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.caravanserai.kernel.locking.Retried;

/** Does something in all rooms and takes it back before anybody else could see it. */
@ApplicationScoped
@Retried
@Transactional
class Trial {

    /** It could be done; thrown so that nothing of it stays. */
    static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Passed() {
            super("passed", null, false, false);
        }
    }

    void run(Runnable work) {
        work.run();
        throw new Passed();
    }
}
