/*
 * A wedge scanner types like a person, only faster, and ends with Enter or Tab. It is told from typing wherever the focus
 * is. The page takes the scan in a field marked data-scan; where there is none, the field at the top does.
 *
 * The whole burst is judged, not each letter: a busy browser or a poor radio link holds up a few letters of a scan, but
 * half the gaps of a typist are never this short. Times are those of the keys (event.timeStamp), not of this script.
 */
(function () {
    "use strict";

    /* Milliseconds between letters: half of all gaps in a field, their mean outside of fields, where nobody types. */
    const SCANNER = 45;
    const OUTSIDE = 150;
    /* A longer silence parts what was typed from what is scanned. */
    const SILENCE = 250;
    const SHORTEST = 4;
    const QUANTITY = /^([+*]\d+|\d+\*)$/;
    /* The AIM identifier that scanners can be told to send first: ]C1, ]d2, ]Q3. */
    const AIM = /^\][A-Za-z][0-9A-Fa-f]/;
    const SEPARATOR = "\u001d";
    const SILENT = /^(Shift|CapsLock|NumLock|Alt|AltGraph|Control)$/;
    const SIGNS = {Minus: "-_", Slash: "/?", Period: ".>", Comma: ",<", Semicolon: ";:", Equal: "=+", Space: "  ",
        BracketLeft: "[{", BracketRight: "]}", NumpadMultiply: "**", NumpadAdd: "++", NumpadSubtract: "--"};
    const ABOVE_DIGITS = ")!@#$%^&*(";

    /* What the scanner meant: it presses the keys of a Latin keyboard, whatever layout or input method is switched on. */
    function letter(event) {
        if (event.key.length === 1 && event.key <= "~") {
            return event.key;
        }
        const capital = event.shiftKey !== event.getModifierState("CapsLock");
        const named = /^(Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code || "");
        if (named && named[1] === "Key") {
            return capital ? named[2] : named[2].toLowerCase();
        }
        if (named) {
            return named[1] === "Digit" && event.shiftKey ? ABOVE_DIGITS[named[2]] : named[2];
        }
        const sign = SIGNS[event.code];
        return sign ? sign[event.shiftKey ? 1 : 0] : event.key.length === 1 ? event.key : "";
    }

    let letters = "";
    let gaps = [];
    let last = -Infinity;
    let touched = [];

    function forget() {
        letters = "";
        gaps = [];
        touched = [];
    }

    const field = (target) => target.isContentEditable || "value" in target && target.matches("input, select, textarea");

    function scanned(target) {
        const code = letters.trim();
        if (code.length < SHORTEST && !QUANTITY.test(code)) {
            return false;
        }
        if (AIM.test(code)) {
            return true;
        }
        const inOrder = [...gaps].sort((one, other) => one - other);
        const median = inOrder[Math.floor((inOrder.length - 1) / 2)];
        const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
        return median < SCANNER || !field(target) && mean < OUTSIDE;
    }

    const scans = [];

    function hand(code, typed) {
        const place = document.querySelector("[data-scan]") || document.getElementById("find-anything");
        if (!place) {
            return;
        }
        if (typed !== place || !place.value.endsWith(code)) {
            place.value = code;
        }
        place.dispatchEvent(new CustomEvent("scan", {bubbles: true, detail: code}));
        const go = document.getElementById(place.dataset.scan || "find-go");
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
        touched.filter((one) => !one.field.matches("[data-scan]")).forEach((one) => {
            one.field.value = one.value;
        });
        scans.push({code: code, typed: focused});
        if (scans.length === 1) {
            next();
        }
    }

    function take(event, gap, typed) {
        const target = event.target;
        if (letters) {
            gaps.push(gap);
            if (!field(target) && gap < OUTSIDE) {
                /* in the middle of a code a slash or a blank is no key of the page */
                event.preventDefault();
                event.stopImmediatePropagation();
            }
        }
        if ("value" in target && !touched.some((one) => one.field === target)) {
            touched.push({field: target, value: target.value});
        }
        letters += typed;
    }

    function end(event, gap) {
        gaps.push(gap);
        if (scanned(event.target)) {
            event.preventDefault();
            event.stopImmediatePropagation();
            deliver(letters.trim(), event.target);
        }
        forget();
    }

    document.addEventListener("keydown", (event) => {
        const gap = event.timeStamp - last;
        /* FNC1 of a GS1-128 arrives as the group separator, which a keyboard types as Ctrl+]. */
        const separator = event.ctrlKey && event.code === "BracketRight" || event.ctrlKey && event.key === "]" || event.key === SEPARATOR;
        if (SILENT.test(event.key)) {
            return;
        }
        last = event.timeStamp;
        if (gap > SILENCE || event.repeat) {
            forget();
        }
        if (event.key === "Enter" || event.key === "Tab") {
            if (letters && !event.ctrlKey) {
                end(event, gap);
            }
        } else if (separator && letters) {
            event.preventDefault();
            take(event, gap, SEPARATOR);
        } else if (event.ctrlKey || event.altKey || event.metaKey || !letter(event)) {
            forget();
        } else {
            take(event, gap, letter(event));
        }
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
