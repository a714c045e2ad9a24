package org.caravanserai.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.caravanserai.web.document.Address;
import org.caravanserai.web.document.Asked;
import org.caravanserai.web.document.BinLabels;
import org.caravanserai.web.document.LabelForm;
import org.caravanserai.web.document.Printed;
import org.caravanserai.web.document.Printing;
import org.caravanserai.web.document.UnitLabels;

/** Documents as answers of the REST API. */
@RequestScoped
public class Prints {

    @Inject Printing printing;
    @Inject UnitLabels labels;
    @Inject BinLabels bins;
    @Inject HttpServletRequest request;

    /** As PDF. */
    public Response paper(String kind, Asked asked, String languages) {
        return answer(printing.paper(kind, asked, languages, Address.of(request)));
    }

    public Response workbook(String kind, Asked asked, String languages) {
        return answer(printing.workbook(kind, asked, languages));
    }

    /** Labels of handling units. */
    public Response labels(String numbers, String size, LabelForm form, String languages) {
        return answer(labels.print(numbers, size, form, languages, Address.of(request)));
    }

    /** Labels of bins. */
    public Response binLabels(
            String facility,
            String several,
            String zone,
            String size,
            LabelForm form,
            String languages) {
        return answer(
                bins.print(facility, several, zone, size, form, languages, Address.of(request)));
    }

    private static Response answer(Printed printed) {
        StreamingOutput body = printed::write;
        return Response.ok(body, printed.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + printed.fileName() + "\"")
                .build();
    }
}
