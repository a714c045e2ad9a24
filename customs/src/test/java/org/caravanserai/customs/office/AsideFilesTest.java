package org.caravanserai.customs.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.customs.Corridor.caught;
import static org.caravanserai.customs.Corridor.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.DraftRequest;
import org.caravanserai.customs.declaration.Drafting;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.NotFound;
import org.caravanserai.kernel.time.HouseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the folder of answers put aside is listed with its reason, mended and read again. */
@ExtendWith(OnThatDay.class)
class AsideFilesTest {

    private static final String OFFICE = "39870000";
    private static final String LONG_NAME = "<x:DocumentID>" + "9".repeat(101) + "</x:DocumentID>";

    static Corridor corridor;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        new HouseClock()
                .at(
                        OnThatDay.NOW,
                        () -> {
                            corridor = new Corridor();
                            corridor.house.get(OfficeDoors.class).open(OFFICE, DoorKind.EAEU_FILE);
                        });
    }

    @AfterAll
    static void close() {
        corridor.close();
    }

    private final Corridor.Client client = corridor.client("50000000");

    @Test
    void isListedWithItsReasonMendedAndReadAgain() throws IOException {
        String id = filed();
        lay("answer.xml", registration(id, LONG_NAME));

        AsideFile file = listed().get(0);
        assertThat(file.sent()).isEqualTo("answer.xml");
        assertThat(file.code()).isEqualTo("office-message-part-too-long");
        assertThat(file.arguments()).containsExactly("DocumentID", "100", "101");
        assertThat(aside().content(folder, file.name()))
                .asString()
                .isEqualTo(registration(id, LONG_NAME));

        assertThat(aside().again(folder, file.name()).code())
                .as("nothing was mended")
                .isEqualTo("office-message-part-too-long");
        String again = listed().get(0).name();
        Files.writeString(folder.resolve("refused").resolve(again), registration(id, ""));
        assertThat(aside().again(folder, again)).isNull();
        corridor.house.get(FilingQueue.class).deliverDue();

        assertThat(corridor.find(id).status()).isEqualTo(DeclarationStatus.REGISTERED);
        assertThat(listed()).isEmpty();
        assertThat(names("refused")).isEmpty();
        assertThat(names("done")).singleElement().asString().endsWith("-answer.xml");
    }

    @Test
    void namesATextThatIsLongerThanIsKept() throws IOException {
        String text = "<x:Reason>" + "a".repeat(4000) + "</x:Reason>";
        lay("long.xml", registration(filed(), text));

        assertThat(listed().get(0).code()).isEqualTo("office-message-part-too-long");
        assertThat(listed().get(0).arguments()).startsWith("Reason", "4000");
    }

    @Test
    void isPutAwayOnlyWithAReasonWhichStaysBesideIt() throws IOException {
        lay("leaflet.xml", "no xml at all");
        String name = listed().get(0).name();

        assertThat(caught(InvalidInput.class, () -> aside().dismiss(folder, name, " ")).problems())
                .extracting(problem -> problem.field())
                .containsExactly("reason");
        corridor.house.as(
                Corridor.MANAGER,
                () -> {
                    aside().dismiss(folder, name, "an advertisement");
                    return null;
                });

        assertThat(listed()).isEmpty();
        assertThat(Files.readString(folder.resolve("dismissed").resolve(name + ".reason.txt")))
                .contains("office-message-unreadable", "dana: an advertisement");
    }

    @Test
    void isNobodysBusinessWhoIsLimitedToClients() throws IOException {
        lay("leaflet.xml", "no xml at all");
        String name = listed().get(0).name();

        assertThat(corridor.house.as(client.broker(), () -> aside().list(folder))).isEmpty();
        assertThat(
                        caught(
                                NotFound.class,
                                () ->
                                        corridor.house.as(
                                                client.broker(),
                                                () -> aside().content(folder, name))))
                .isNotNull();
        assertThat(caught(NotFound.class, () -> aside().content(folder, "../" + name))).isNotNull();
    }

    private List<AsideFile> listed() {
        return corridor.house.as(Corridor.MANAGER, () -> aside().list(folder));
    }

    private static AsideFiles aside() {
        return corridor.house.get(AsideFiles.class);
    }

    private void lay(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        corridor.house.get(AnswerFolder.class).take(folder);
    }

    private List<String> names(String box) throws IOException {
        try (Stream<Path> there = Files.list(folder.resolve(box))) {
            return there.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String registration(String id, String more) {
        return ("<x:NotifGTDRegistration xmlns:x='urn:any'><x:RefDocumentID>%s</x:RefDocumentID>"
                        + "<x:GTDID><x:CustomsCode>%s</x:CustomsCode>"
                        + "<x:RegistrationDate>2026-11-20</x:RegistrationDate>"
                        + "<x:GTDNumber>0000701</x:GTDNumber></x:GTDID>%s"
                        + "</x:NotifGTDRegistration>")
                .formatted(FileOffice.documentId(id, 1), OFFICE, more);
    }

    private String filed() {
        DraftRequest request =
                Corridor.request("4000", modules(corridor.receiveModules(client), "1", "4800"));
        DraftRequest elsewhere =
                new DraftRequest(
                        request.procedure(), null, null, null, OFFICE, null, request.items());
        String id =
                corridor.house.as(
                        client.broker(), () -> corridor.house.get(Drafting.class).draft(elsewhere));
        corridor.file(client, id);
        corridor.house.get(FilingQueue.class).deliverDue();
        return id;
    }
}
