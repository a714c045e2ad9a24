package org.caravanserai.web.api.customs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.caravanserai.customs.declaration.Finding;
import org.caravanserai.customs.payment.PaymentLine;
import org.caravanserai.kernel.problem.Problem;
import org.caravanserai.kernel.text.Messages;
import org.caravanserai.web.api.Problems;
import org.caravanserai.web.words.UnitWords;

/** Payments and findings in the language of the request. */
@ApplicationScoped
class CustomsSentences {

    @Inject Messages messages;
    @Inject Problems problems;

    List<PaymentBody> payments(List<PaymentLine> lines) {
        Locale language = problems.language();
        return lines.stream()
                .map(
                        line ->
                                new PaymentBody(
                                        line.item(),
                                        line.kind(),
                                        line.base(),
                                        line.baseUnit(),
                                        line.rate(),
                                        line.amount().amount(),
                                        line.amount().currency(),
                                        line.suspended(),
                                        explanation(line, language),
                                        line.spared() == null ? null : line.spared().code(),
                                        line.spared() == null ? null : line.spared().without(),
                                        line.spared() != null && line.spared().conditional()))
                .toList();
    }

    private String explanation(PaymentLine line, Locale language) {
        String sentence =
                messages.text(
                        language,
                        line.explanation(),
                        UnitWords.arguments(line.arguments(), language));
        if (line.spared() != null) {
            Object[] said = line.spared().arguments(line.amount().amount()).toArray();
            sentence += " " + messages.text(language, line.spared().sentence(), said);
        }
        return line.suspended()
                ? sentence + " " + messages.text(language, "customs.duty.suspended")
                : sentence;
    }

    /** What is wrong, in words. */
    String said(Problem problem) {
        return messages.text(problems.language(), problem.code(), problem.args().toArray());
    }

    List<FindingBody> findings(List<Finding> findings) {
        return findings.stream()
                .map(
                        finding ->
                                new FindingBody(
                                        finding.item(),
                                        finding.box(),
                                        finding.problem().field(),
                                        finding.problem().code(),
                                        messages.text(
                                                problems.language(),
                                                finding.problem().code(),
                                                finding.problem().args().toArray())))
                .toList();
    }

    /**
     * Something in the way of filing.
     *
     * @param item null for the declaration as a whole
     * @param box of the form
     */
    public record FindingBody(
            Integer item, String box, String field, String code, String message) {}
}
