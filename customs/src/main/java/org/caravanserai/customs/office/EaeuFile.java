package org.caravanserai.customs.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.caravanserai.customs.declaration.DeclarationView;
import org.caravanserai.customs.declaration.DocumentReference;
import org.caravanserai.customs.procedure.OfficeCalendar;
import org.caravanserai.kernel.goods.Quantity;

/**
 * A goods declaration in the form ESADout_CU (1006107E) of the exchange album 5.23.0: elements and
 * their order are those of a public sample and of the annotations of the schema; what is not sure
 * is left out. The schema itself was not at hand, so nobody's acceptance is claimed.
 */
final class EaeuFile {

    private static final int MASS = 6;

    private EaeuFile() {}

    static String of(DeclarationView d, Instant at) {
        XmlSheet xml = new XmlSheet();
        head(xml, d, at);
        xml.open("ESADout_CUGoodsShipment");
        xml.put("catESAD_cu:TotalGoodsNumber", d.items().size());
        xml.put(
                "catESAD_cu:TotalPackageNumber",
                d.items().stream()
                        .map(item -> item.measures().packages())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(0, RoundingMode.UP));
        organization(xml, "ESADout_CUConsignee", d.clientName());
        organization(xml, "ESADout_CUDeclarant", d.declarant());
        boolean container = d.items().stream().anyMatch(item -> item.container() != null);
        xml.open("ESADout_CUConsigment");
        xml.put("catESAD_cu:ContainerIndicator", container).close();
        terms(xml, d);
        d.items().forEach(item -> goods(xml, d, item));
        return xml.close().close().done();
    }

    private static void head(XmlSheet xml, DeclarationView d, Instant at) {
        xml.open("ESADout_CU");
        xml.attribute("xmlns", EaeuNames.DECLARATION).attribute("DocumentModeID", "1006107E");
        xml.attribute("xmlns:cat_ru", EaeuNames.COMMON);
        xml.attribute("xmlns:catESAD_cu", EaeuNames.ESAD);
        xml.attribute("xmlns:RUScat_ru", EaeuNames.RUS);
        String id = FileOffice.documentId(d.id(), d.revision()).toUpperCase(Locale.ROOT);
        xml.put("cat_ru:DocumentID", id);
        xml.open("EECEDocHeaderAddInfo").put("RUScat_ru:EDocCode", "R.055");
        LocalDateTime written =
                LocalDateTime.ofInstant(at, OfficeCalendar.ZONE).truncatedTo(ChronoUnit.SECONDS);
        xml.put("RUScat_ru:EDocDateTime", written).put("RUScat_ru:LanguageCode", "RU").close();
        boolean transit = d.procedure().requested().equals("80");
        boolean export = d.procedure().requested().equals("10");
        xml.put("CustomsProcedure", transit ? "ТТ" : export ? "ЭК" : "ИМ");
        xml.put("CustomsModeCode", transit ? null : d.procedure().requested());
        xml.put("ElectronicDocumentSign", transit ? null : "ЭД");
        xml.put("RecipientCountryCode", "KZ");
    }

    private static void organization(XmlSheet xml, String role, String name) {
        xml.open(role).put("cat_ru:OrganizationName", name).close();
    }

    private static void terms(XmlSheet xml, DeclarationView d) {
        xml.open("ESADout_CUMainContractTerms");
        xml.put("catESAD_cu:ContractCurrencyCode", d.currency());
        xml.put(
                "catESAD_cu:TotalInvoiceAmount",
                d.items().stream()
                        .filter(item -> item.value() != null)
                        .filter(item -> item.value().currency().equals(d.currency()))
                        .map(item -> item.value().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        xml.close();
    }

    private static void goods(XmlSheet xml, DeclarationView d, DeclarationView.Item item) {
        xml.open("ESADout_CUGoods");
        xml.put("catESAD_cu:GoodsNumeric", item.item());
        xml.put("catESAD_cu:GoodsDescription", item.description());
        xml.put("catESAD_cu:GrossWeightQuantity", mass(item.measures().grossKg()));
        xml.put("catESAD_cu:NetWeightQuantity", mass(item.measures().netKg()));
        xml.put("catESAD_cu:InvoicedCost", item.value() == null ? null : item.value().amount());
        xml.put("catESAD_cu:GoodsTNVEDCode", item.commodityCode().value());
        xml.put("catESAD_cu:OriginCountryCode", item.origin());
        xml.put("CurrencyCode", item.value() == null ? null : item.value().currency());
        for (DocumentReference document : item.documents()) {
            xml.open("ESADout_CUPresentedDocument");
            xml.put("cat_ru:PrDocumentNumber", document.number());
            xml.put("cat_ru:PrDocumentDate", document.date());
            xml.put("catESAD_cu:PresentedDocumentModeCode", document.type()).close();
        }
        quantity(xml, item.measures().supplementary());
        xml.open("ESADCustomsProcedure");
        xml.put("catESAD_cu:MainCustomsModeCode", d.procedure().requested());
        xml.put("catESAD_cu:PrecedingCustomsModeCode", d.procedure().previous());
        xml.put("catESAD_cu:GoodsTransferFeature", d.feature()).close();
        xml.open("ESADGoodsPackaging");
        xml.put(
                "catESAD_cu:PakageQuantity",
                item.measures().packages().setScale(0, RoundingMode.UP));
        xml.close().close();
    }

    private static void quantity(XmlSheet xml, Quantity quantity) {
        if (quantity != null) {
            xml.open("SupplementaryGoodsQuantity");
            xml.put("cat_ru:GoodsQuantity", mass(quantity.quantity())).close();
        }
    }

    private static BigDecimal mass(BigDecimal kilograms) {
        return kilograms.setScale(MASS, RoundingMode.HALF_UP);
    }
}
