/*
 * The board asks for itself anew when it is told of a change, and when it begins to listen: what happened before, it could not hear.
 * It waits until the page is whole: PrimeFaces gives the form its nonce only then, and a request without one counts as expired.
 * Changes that come while it is drawn, or soon after, are drawn together: a board may take a twentieth of the time, so that many
 * who look at a busy corridor from a small machine see it a little later and not each other's queue. All are told at one moment;
 * each asks at a moment of its own within the second.
 */
(function () {
    "use strict";

    const SHORTEST = 1000;
    const LONGEST = 15000;
    const SHARE = 20;
    let begun = 0;
    let next = 0;
    let waiting = null;

    const redraw = () => {
        waiting = null;
        begun = performance.now();
        next = begun + LONGEST;
        window.jQuery(() => window.redrawBoard());
    };

    const soon = () => {
        if (waiting === null) {
            waiting = window.setTimeout(redraw, Math.max(Math.random() * SHORTEST, next - performance.now()));
        }
    };

    window.boardDrawn = function () {
        const now = performance.now();
        next = now + Math.min(LONGEST, Math.max(SHORTEST, SHARE * (now - begun)));
        if (waiting !== null) {
            window.clearTimeout(waiting);
            waiting = null;
            soon();
        }
    };

    window.boardChanged = function () {
        if (document.readyState === "complete") {
            soon();
        } else {
            window.addEventListener("load", soon, { once: true });
        }
    };
})();
