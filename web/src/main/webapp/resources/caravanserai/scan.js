/*
 * A wedge scanner types like a person, only faster, and ends with Enter or Tab. It is told from typing by its speed,
 * wherever the focus is. The page takes the scan in a field marked data-scan; where there is none, the field at the top does.
 */
(function () {
    "use strict";

    const FASTEST_FINGERS = 45;
    const SHORTEST = 4;
    const QUANTITY = /^([+*]\d+|\d+\*)$/;

    let letters = "";
    let last = 0;
    let start = null;

    function restore(field) {
        if (field && "value" in field && start !== null) {
            field.value = start;
        }
    }

    const scans = [];

    function hand(code, typed) {
        const field = document.querySelector("[data-scan]") || document.getElementById("find-anything");
        if (!field) {
            return;
        }
        if (typed !== field || !field.value.endsWith(code)) {
            field.value = code;
        }
        field.dispatchEvent(new CustomEvent("scan", {bubbles: true, detail: code}));
        const go = document.getElementById(field.dataset.scan || "find-go");
        if (go) {
            go.click();
        }
    }

    /* An answer under way draws the field anew and would wipe out what comes meanwhile: scans wait their turn. */
    function next() {
        while (scans.length && !(window.PrimeFaces && PrimeFaces.ajax && !PrimeFaces.ajax.Queue.isEmpty())) {
            const scan = scans.shift();
            hand(scan.code, scan.typed);
        }
        if (scans.length) {
            setTimeout(next, 20);
        }
    }

    function deliver(code, focused) {
        if (!focused || !focused.matches || !focused.matches("[data-scan]")) {
            restore(focused);
        }
        scans.push({code: code, typed: focused});
        if (scans.length === 1) {
            next();
        }
    }

    document.addEventListener("keydown", (event) => {
        const now = event.timeStamp;
        const quick = now - last < FASTEST_FINGERS;
        last = now;
        if (event.key === "Enter" || event.key === "Tab") {
            const code = letters.trim();
            letters = "";
            if (quick && (code.length >= SHORTEST || QUANTITY.test(code))) {
                event.preventDefault();
                event.stopImmediatePropagation();
                deliver(code, event.target);
            }
            return;
        }
        /* FNC1 of a GS1-128 arrives as the group separator, which a keyboard types as Ctrl+]. */
        const separator = event.ctrlKey && event.key === "]" || event.key === "\u001d";
        if (separator && letters && quick) {
            event.preventDefault();
            letters += "\u001d";
            return;
        }
        if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        if (!quick) {
            letters = "";
            start = "value" in event.target ? event.target.value : null;
        }
        letters += event.key;
    }, true);

    let sound = null;

    /* Hertz, seconds and pauses: one high note is good, two of middle height say "again", one low is bad. */
    const TONES = {good: [[1320, 0.07, 0]], again: [[780, 0.07, 0], [780, 0.07, 0.12]], bad: [[220, 0.3, 0]]};

    function beep(how) {
        if (document.documentElement.dataset.quiet === "true" || !window.AudioContext) {
            return;
        }
        sound = sound || new AudioContext();
        TONES[how].forEach(([hertz, seconds, pause]) => {
            const tone = sound.createOscillator();
            const volume = sound.createGain();
            tone.frequency.value = hertz;
            volume.gain.value = 0.08;
            tone.connect(volume).connect(sound.destination);
            tone.start(sound.currentTime + pause);
            tone.stop(sound.currentTime + pause + seconds);
        });
    }

    /* Answers of the server about a scan: the whole line flashes, and it sounds unless sound is off. */
    window.caravanserai = {
        answer(selector, how) {
            const named = how === true ? "good" : how === false ? "bad" : how;
            beep(named);
            this.flash(selector, named);
        },
        flash(selector, how) {
            const named = how === true ? "good" : how === false ? "bad" : how;
            document.querySelectorAll(selector).forEach((line) => {
                line.classList.remove("flash-good", "flash-bad", "flash-again");
                void line.offsetWidth;
                line.classList.add("flash-" + named);
            });
        }
    };
}());
