package org.caravanserai.shipments.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.shipments.Station.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caravanserai.kernel.problem.InvalidInput;
import org.caravanserai.kernel.problem.Refusal;
import org.caravanserai.kernel.testkit.House;
import org.caravanserai.kernel.time.HouseClock;
import org.caravanserai.shipments.Station;
import org.caravanserai.shipments.TrainListText;
import org.caravanserai.shipments.network.CorridorLoading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    static final String SECRET = "0123456789abcdef0123456789abcdef";

    private House house;
    private HttpServer receiver;
    private final List<JsonNode> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> signatures = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 204;

    @BeforeEach
    void open() throws IOException {
        house = House.open();
        house.get(CorridorLoading.class).loadIfAbsent();
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
        house.close();
    }

    private void receive(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        if (answer / 100 == 2) {
            heard.add(new ObjectMapper().readTree(body));
            String given = call.getRequestHeaders().getFirst("Notification-Signature");
            signatures.add(given.equals("sha256=" + hmac(body)) ? "right" : given);
        }
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    private static String hmac(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private SubscriptionView subscribe(Format format, List<String> facts) {
        String callback = "http://localhost:" + receiver.getAddress().getPort() + "/hook";
        return house.get(Subscriptions.class)
                .add(new SubscriptionOrder("Depot " + format, callback, SECRET, format, facts));
    }

    private void move(int serial, int hours, String facility) {
        Station.tell(
                house,
                event(
                                "w" + serial + hours,
                                "ARRI",
                                facility,
                                Instant.now().minus(Duration.ofHours(hours)))
                        .of(TrainListText.number(serial))
                        .toString());
    }

    private void deliver(Duration later) {
        house.get(HouseClock.class)
                .at(Instant.now().plus(later), () -> house.get(Deliveries.class).deliverDue());
    }

    @Test
    void tellsInOrderSignedAndOnlyWhatCameAfterTheSubscription() {
        move(9001, 9, "KZ-DOSTYK");
        subscribe(Format.FACTS, List.of("ContainerArrived"));
        move(9001, 8, "KZ-AKTOGAY");
        move(9001, 7, "KZ-MOIYNTY");

        deliver(Duration.ZERO);
        deliver(Duration.ofSeconds(1));

        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).findValuesAsText("facility"))
                .containsExactly("KZ-AKTOGAY", "KZ-MOIYNTY");
        assertThat(signatures).containsExactly("right");
    }

    @Test
    void givesMovementsInTheShapeOfDcsa() {
        subscribe(Format.DCSA, List.of());
        move(9002, 8, "KZ-AKTOGAY");

        deliver(Duration.ZERO);

        JsonNode event = heard.get(0).get(0);
        assertThat(event.at("/eventClassification/transportEventTypeCode").asText())
                .isEqualTo("ARRI");
        assertThat(event.at("/equipmentDetails/equipmentReference").asText())
                .isEqualTo(TrainListText.number(9002));
        assertThat(event.at("/eventLocation/facility/facilityCode").asText())
                .isEqualTo("KZ-AKTOGAY");
    }

    @Test
    void triesAgainWithGrowingPausesAndLosesNothing() {
        SubscriptionView added = subscribe(Format.FACTS, List.of());
        move(9003, 8, "KZ-AKTOGAY");
        answer = 503;
        deliver(Duration.ZERO);
        deliver(Duration.ZERO);
        SubscriptionView failing = house.get(Subscriptions.class).one(added.id());
        assertThat(failing.failures()).isEqualTo(1);
        assertThat(failing.lastError()).isEqualTo("HTTP 503");

        answer = 200;
        deliver(Duration.ofSeconds(2));

        assertThat(heard).hasSize(1);
        assertThat(house.get(Subscriptions.class).one(added.id()).failures()).isZero();
    }

    @Test
    void whatFailsTooOftenIsLaidAsideAndCanBeSentAgain() {
        subscribe(Format.FACTS, List.of());
        move(9004, 8, "KZ-AKTOGAY");
        answer = 500;
        for (int hour = 0; hour < 14; hour++) {
            deliver(Duration.ofHours(hour * 2));
        }
        List<DeadLetterView> dead = house.get(DeliveryBook.class).dead(DeadState.OPEN, 0, 10);
        assertThat(dead).hasSize(1);
        assertThatThrownBy(() -> house.get(Deliveries.class).sendAgain(dead.get(0).id()))
                .isInstanceOf(Refusal.class);

        answer = 204;
        house.get(Deliveries.class).sendAgain(dead.get(0).id());

        assertThat(heard).hasSize(1);
        assertThat(house.get(DeliveryBook.class).dead(DeadState.OPEN, 0, 10)).isEmpty();
    }

    @Test
    void refusesAddressesAndSecretsThatCannotWork() {
        assertThatThrownBy(
                        () ->
                                house.get(Subscriptions.class)
                                        .add(
                                                new SubscriptionOrder(
                                                        "x",
                                                        "file:///etc/passwd",
                                                        "short",
                                                        Format.FACTS,
                                                        null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("subscription-callback")
                .hasMessageContaining("subscription-secret");
    }
}
