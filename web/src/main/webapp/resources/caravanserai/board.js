/*
 * The board asks for itself anew when it is told of a change, and when it begins to listen: what happened before, it could not hear.
 * It waits until the page is whole: PrimeFaces gives the form its nonce only then, and a request without one counts as expired.
 */
(function () {
    "use strict";

    const redraw = () => window.jQuery(() => window.redrawBoard());

    window.boardChanged = function () {
        if (document.readyState === "complete") {
            redraw();
        } else {
            window.addEventListener("load", redraw, { once: true });
        }
    };
})();
