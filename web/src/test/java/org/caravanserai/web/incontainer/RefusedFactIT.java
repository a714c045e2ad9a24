package org.caravanserai.web.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.spi.CDI;
import java.io.File;
import org.caravanserai.kernel.problem.Refusal;
import org.h2.engine.Constants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One fact, one transaction, on the server that we ship: what one room refuses, no room has done,
 * and the caller sees the refusal itself. The first transaction after the start once behaved
 * otherwise on this server, so the refused fact comes first.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedFactIT {

    private Postings postings;

    @Deployment
    static WebArchive program() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("caravanserai.war")))
                .addClasses(Postings.class, Strict.class, Told.class);
    }

    @BeforeEach
    void find() {
        postings = CDI.current().select(Postings.class).get();
    }

    @Test
    @Order(1)
    void aRefusedFactLeavesNothingAndSaysWhy() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> postings.post(Told.of(Strict.UNWANTED)));

        assertEquals("forbidden", refusal.code());
        assertEquals(0, postings.journalled(Strict.UNWANTED));
    }

    @Test
    @Order(2)
    void anAcceptedFactIsInTheBook() {
        postings.post(Told.of("container:WELCOME"));

        assertEquals(1, postings.journalled("container:WELCOME"));
    }

    @Test
    @Order(3)
    void aRefusalAfterASuccessLeavesNothingEither() {
        assertThrows(Refusal.class, () -> postings.post(Told.of(Strict.UNWANTED)));

        assertEquals(0, postings.journalled(Strict.UNWANTED));
    }

    @Test
    @Order(4)
    void theServerRunsTheH2ThatTheBuildIsPinnedTo() {
        assertEquals("2.2.224", Constants.VERSION);
    }
}
