package org.caravanserai.web.page.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.customs.form.BoxRule;
import org.caravanserai.customs.form.FormBoxes;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.customs.procedure.ProcedureGraph;
import org.caravanserai.customs.procedure.ProcedureWay;
import org.caravanserai.kernel.actor.CurrentActor;
import org.caravanserai.kernel.goods.PackageKinds;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.web.api.Json;
import org.caravanserai.web.page.Texts;
import org.primefaces.PrimeFaces;

/** The directory behind F3: the codes a box may take, found by code or by words. */
@Named
@RequestScoped
public class BoxDirectory {

    private static final int MOST = 60;
    private static final Map<String, String> LISTS_OF_LINES =
            Map.of(
                    "44", "document-type",
                    "40", "previous-document",
                    "41.more", "UNIT",
                    "31.packages", "PACKAGE",
                    "37", "PROCEDURE");
    @Inject TariffDirectory tariff;
    @Inject CountryDirectory countries;
    @Inject FormBoxes form;
    @Inject ProcedureGraph procedures;
    @Inject ExternalContext external;
    @Inject CurrentActor actor;
    @Inject HouseClock clock;
    @Inject Texts texts;

    /** A row of the directory. */
    public record Choice(String code, String name, String more) {}

    /** The list F3 opens for the box; null for none. */
    static String listOf(BoxRule rule) {
        return LISTS_OF_LINES.getOrDefault(
                rule.code(), "OFFICE".equals(rule.list()) ? null : rule.list());
    }

    public void find() {
        Map<String, String> asked = external.getRequestParameterMap();
        String text = asked.getOrDefault("text", "").strip();
        List<Choice> found = choices(asked.getOrDefault("list", ""), text);
        PrimeFaces.current()
                .ajax()
                .addCallbackParam("rows", Json.write(found.stream().limit(MOST).toList()));
    }

    private List<Choice> choices(String list, String text) {
        return switch (list) {
            case "TARIFF" ->
                    tariff.complete(text).stream()
                            .map(code -> new Choice(code, tariff.name(code), tariff.rate(code)))
                            .toList();
            case "COUNTRY" -> named(countries.complete(text).stream(), countries::name, "");
            case "CURRENCY" -> named(currencies(), this::currency, text);
            case "UNIT" -> named(Unit.all().stream().map(Unit::code), this::unit, text);
            case "PROCEDURE" -> named(ways(), this::procedure, text);
            case "PACKAGE" ->
                    named(
                            PackageKinds.codes().stream(),
                            code -> PackageKinds.name(code, language()),
                            text);
            default ->
                    form.codes(list, text, OfficeCalendar.day(clock.now())).stream()
                            .map(
                                    e ->
                                            new Choice(
                                                    e.code(),
                                                    e.names().in(language()),
                                                    marked(e.mark())))
                            .toList();
        };
    }

    private static List<Choice> named(
            Stream<String> codes, Function<String, String> name, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return codes.map(code -> new Choice(code, name.apply(code), null))
                .filter(
                        choice ->
                                choice.code().toLowerCase(Locale.ROOT).startsWith(wanted)
                                        || choice.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static Stream<String> currencies() {
        return Stream.concat(
                Stream.of("USD", "EUR", "CNY", "RUB", "KZT"),
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .filter(code -> !List.of("USD", "EUR", "CNY", "RUB", "KZT").contains(code))
                        .sorted());
    }

    /** The steps lawful today for goods that this house handles. */
    private Stream<String> ways() {
        return procedures.on(OfficeCalendar.day(clock.now())).stream()
                .filter(way -> way.stockStatus() != null)
                .map(ProcedureWay::code);
    }

    private String currency(String code) {
        return Currency.getInstance(code).getDisplayName(language());
    }

    private String unit(String code) {
        return Unit.coded(code).map(known -> known.name(language())).orElse(code);
    }

    private String procedure(String code) {
        String before = code.substring(2);
        String name = texts.get("customs.procedure." + code.substring(0, 2));
        return "00".equals(before) ? name : name + " ← " + texts.get("customs.procedure." + before);
    }

    private static String marked(String mark) {
        return "S".equals(mark) ? null : mark;
    }

    private Locale language() {
        return actor.get().language();
    }
}
