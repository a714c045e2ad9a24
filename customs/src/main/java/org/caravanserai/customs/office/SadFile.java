package org.caravanserai.customs.office;

import java.math.BigDecimal;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.DocumentReference;
import org.caravanserai.kernel.goods.Quantity;

/**
 * A declaration as ASYCUDA's single administrative document. Element names are those of public
 * samples (IM4 and IM7 of ASYCUDA World), its misspellings included; only what is sure is written.
 */
final class SadFile {

    private SadFile() {}

    static String of(DeclarationView d) {
        XmlSheet xml = new XmlSheet();
        xml.open("ASYCUDA");
        property(xml, d);
        identification(xml, d);
        xml.open("Traders").open("Consignee");
        xml.put("Consignee_code", d.client().value()).put("Consignee_name", d.clientName());
        xml.close().close();
        xml.open("Declarant").put("Declarant_name", d.declarant());
        xml.open("Reference").put("Number", d.id()).close().close();
        valuation(xml, d);
        d.items().forEach(item -> item(xml, d, item));
        return xml.close().done();
    }

    private static void property(XmlSheet xml, DeclarationView d) {
        xml.open("Property").put("Sad_flow", d.procedure().requested().equals("10") ? "E" : "I");
        xml.open("Nbers");
        xml.put("Total_number_of_items", d.items().size());
        xml.put(
                "Total_number_of_packages",
                d.items().stream()
                        .map(item -> item.measures().packages())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros());
        xml.close().close();
    }

    private static void identification(XmlSheet xml, DeclarationView d) {
        xml.open("Identification");
        xml.open("Office_segment").put("Customs_clearance_office_code", d.office()).close();
        xml.open("Type");
        xml.put("Type_of_declaration", d.procedure().requested().equals("10") ? "EX" : "IM");
        xml.put("Declaration_gen_procedure_code", d.procedure().requested().substring(0, 1));
        xml.close().close();
    }

    private static void valuation(XmlSheet xml, DeclarationView d) {
        xml.open("Valuation").open("Gs_Invoice");
        xml.put(
                "Amount_foreign_currency",
                d.items().stream()
                        .filter(item -> item.value() != null)
                        .filter(item -> item.value().currency().equals(d.currency()))
                        .map(item -> item.value().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        xml.put("Currency_code", d.currency()).close().close();
    }

    private static void item(XmlSheet xml, DeclarationView d, DeclarationView.Item item) {
        xml.open("Item");
        for (DocumentReference document : item.documents()) {
            xml.open("Attached_documents");
            xml.put("Attached_document_code", document.type());
            xml.put("Attached_document_reference", document.number());
            xml.put("Attached_document_date", document.date());
            xml.close();
        }
        xml.open("Packages").put("Number_of_packages", plain(item.measures().packages())).close();
        tarification(xml, d, item);
        xml.open("Goods_description");
        xml.put("Country_of_origin_code", item.origin());
        xml.put("Commercial_Description", item.description()).close();
        xml.open("Previous_doc").put("Summary_declaration", item.previous()).close();
        xml.open("Valuation_item").open("Weight_itm");
        xml.put("Gross_weight_itm", plain(item.measures().grossKg()));
        xml.put("Net_weight_itm", plain(item.measures().netKg())).close();
        if (item.value() != null) {
            xml.open("Item_Invoice");
            xml.put("Amount_foreign_currency", item.value().amount());
            xml.put("Currency_code", item.value().currency()).close();
        }
        xml.close().close();
    }

    /** The first eight digits of the code stand apart from the last two. */
    private static void tarification(XmlSheet xml, DeclarationView d, DeclarationView.Item item) {
        String code = item.commodityCode().value();
        int heading = Math.min(8, code.length());
        xml.open("Tarification").open("HScode");
        xml.put("Commodity_code", code.substring(0, heading));
        xml.put("Precision_1", code.substring(heading)).close();
        xml.put("Extended_customs_procedure", d.procedure().code());
        xml.put("National_customs_procedure", d.feature());
        Quantity quantity = item.measures().supplementary();
        if (quantity != null) {
            xml.open("Supplementary_unit");
            xml.put("Suppplementary_unit_code", quantity.unit().code());
            xml.put("Suppplementary_unit_quantity", plain(quantity.quantity())).close();
        }
        xml.put("Item_price", item.value() == null ? null : item.value().amount()).close();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
