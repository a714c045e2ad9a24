package org.caravanserai.web.seeded.web.page;

import jakarta.persistence.EntityManager;

/** A page that asks the database itself. */
public class DutyPage {

    EntityManager em;

    long count() {
        return em.createQuery("select count(d) from Duty d", Long.class).getSingleResult();
    }
}
