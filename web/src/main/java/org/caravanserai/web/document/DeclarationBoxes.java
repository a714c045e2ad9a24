package org.caravanserai.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.supervision.SupervisionBook;
import org.caravanserai.customs.tariff.ExchangeRates;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.kernel.time.HouseClock;

/** The boxes of a declaration that the house writes itself, on the page and on paper alike. */
@ApplicationScoped
public class DeclarationBoxes {

    @Inject SupervisionBook book;
    @Inject ExchangeRates rates;
    @Inject HouseClock clock;
    @Inject Messages messages;

    /** Those of this declaration, at the rates of the day it was registered, or else of today. */
    public WrittenBoxes of(DeclarationView view) {
        LocalDate day =
                OfficeCalendar.day(view.registeredAt() == null ? clock.now() : view.registeredAt());
        return new WrittenBoxes(view, rates.on(day), places(view), messages);
    }

    /** Where the goods lie. */
    private String places(DeclarationView view) {
        List<LotId> lots =
                view.items().stream()
                        .map(DeclarationView.Item::lot)
                        .filter(Objects::nonNull)
                        .toList();
        return book.accounts(lots).values().stream()
                .map(account -> account.facility().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
