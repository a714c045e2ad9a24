package org.caravanserai.customs.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.caravanserai.kernel.goods.CustomsProcedure;

/** What a declaration is called on paper. */
@ApplicationScoped
public class DeclarationNames {

    @Inject EntityManager em;

    /**
     * Number and procedure of a declaration.
     *
     * @param number the number an office gave, or our own name before it has one
     */
    public record Named(String number, CustomsProcedure procedure) {}

    public Named of(long declaration) {
        Declaration named = em.find(Declaration.class, declaration);
        String number = named.number == null ? named.name() : named.number.printed();
        return new Named(number, named.procedure);
    }
}
