package org.caravanserai.web.grid;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.faces.view.ViewScoped;
import java.util.Optional;

/** The beans of the page that is open, themselves and not by proxy. */
final class PageBeans {

    private PageBeans() {}

    static Optional<Object> find(BeanManager manager, String name) {
        Bean<?> bean = manager.resolve(manager.getBeans(name));
        if (bean == null || !bean.getScope().equals(ViewScoped.class)) {
            return Optional.empty();
        }
        try {
            return Optional.of(made(manager, bean));
        } catch (ContextNotActiveException outsideAPage) {
            return Optional.empty();
        }
    }

    private static <T> T made(BeanManager manager, Bean<T> bean) {
        return manager.getContext(ViewScoped.class)
                .get(bean, manager.createCreationalContext(bean));
    }
}
