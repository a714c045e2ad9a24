/*
 * The boxes of a declaration, in the head, the sheet and the form of a box alike: each is saved as it is left, F3 opens the
 * directory of the box, F5 its form, and a box is reached by its number.
 */
(function () {
    "use strict";

    const house = window.caravanserai;
    if (!house) {
        return;
    }
    const byId = (id) => document.getElementById(id);
    const waiting = [];
    let busy = false;
    let before = "";
    let then = null;
    let looking = null;
    let began = 0;
    let took = 0;
    let again = false;

    const rule = (field) => (field.dataset.item === "0" ? house.rules.head : house.rules.item)[field.dataset.box];
    const texts = (item) => (Number(item) === 0 ? house.head : (house.line(item) || {texts: {}}).texts);

    function say(text, bad) {
        const place = byId("said");
        place.textContent = text;
        place.classList.toggle("late", Boolean(bad));
    }

    /* Boxes of one item that were left while another was being saved go together. */
    function queue(item, box, entry) {
        const last = waiting[waiting.length - 1];
        if (last && last.item === item && waiting.length > (busy ? 1 : 0)) {
            last.boxes[box] = entry;
        } else {
            waiting.push({item: item, boxes: {[box]: entry}});
        }
        send();
    }

    function send() {
        if (busy || waiting.length === 0) {
            return;
        }
        busy = true;
        house.ask("sayBoxes", {
            item: waiting[0].item,
            version: house.version,
            boxes: JSON.stringify(waiting[0].boxes)
        });
    }

    /* What the server answered to the boxes that were sent. */
    house.answered = (answer) => {
        busy = false;
        const sent = waiting[0];
        if (!answer) {
            return;
        }
        if (answer.stale) {
            say(answer.text, true);
            then = null;
            return;
        }
        waiting.shift();
        if (answer.ok) {
            house.version = answer.version;
            take(sent.item, JSON.parse(answer.texts));
            Object.keys(sent.boxes).forEach((box) => unmark(sent.item, box));
            say(answer.text);
        } else {
            const problems = JSON.parse(answer.problems);
            problems.forEach((problem) => wrong(sent.item, problem.box, problem.text));
            keepTheRest(sent, problems.map((problem) => problem.box));
            then = null;
        }
        if (waiting.length > 0) {
            send();
        } else {
            window.clearTimeout(looking);
            looking = window.setTimeout(look, then ? 0 : Math.max(400, 2 * took));
        }
    };

    /* One wrong box does not hold up those that were sent with it. */
    function keepTheRest(sent, bad) {
        const boxes = Object.keys(sent.boxes);
        const good = boxes.filter((box) => !bad.includes(box));
        if (good.length > 0 && good.length < boxes.length) {
            waiting.unshift({item: sent.item, boxes: Object.fromEntries(good.map((box) => [box, sent.boxes[box]]))});
        }
    }

    /* A long declaration takes its time: it is looked at when nobody types, one look at a time. */
    function look() {
        window.clearTimeout(looking);
        if (began) {
            again = true;
            return;
        }
        began = Date.now();
        house.ask("lookAgain", {item: house.cursor});
    }

    /* The checks and payments are here: what is marked wrong now, and what waited for it. */
    house.looked = (answer) => {
        took = Date.now() - began;
        began = 0;
        if (again) {
            again = false;
            look();
        }
        if (!answer) {
            return;
        }
        house.wrong = answer.wrong ? JSON.parse(answer.wrong) : {};
        document.querySelectorAll("[data-box]").forEach(house.mark);
        if (then && waiting.length === 0 && !began) {
            const what = then;
            then = null;
            what();
        }
    };

    function take(item, now) {
        if (item === 0) {
            house.head = now;
        } else {
            house.line(item).texts = now;
        }
        document.querySelectorAll(`[data-item="${item}"][data-box]`).forEach((field) => {
            if (field !== document.activeElement) {
                field.value = now[field.dataset.box] || "";
            } else if (field.value.trim() === before.trim()) {
                field.value = before = now[field.dataset.box] || "";
            }
        });
    }

    function wrong(item, box, text) {
        house.wrong[item] = house.wrong[item] || {};
        house.wrong[item][box] = text;
        say(box + ": " + text, true);
        document.querySelectorAll(`[data-item="${item}"]`).forEach(house.mark);
    }

    function unmark(item, box) {
        if (house.wrong[item]) {
            delete house.wrong[item][box];
        }
        document.querySelectorAll(`[data-item="${item}"]`).forEach(house.mark);
    }

    function leave(field) {
        const item = Number(field.dataset.item);
        const entry = field.value.trim();
        if (house.editable && entry !== (texts(item)[field.dataset.box] || "")) {
            queue(item, field.dataset.box, entry);
        }
    }

    house.leave = leave;
    house.save = (item, box, entry) => queue(Number(item), box, entry);

    document.addEventListener("focusin", (event) => {
        if (event.target.dataset && event.target.dataset.box) {
            before = event.target.value;
        }
    });

    document.addEventListener("focusout", (event) => {
        if (event.target.dataset && event.target.dataset.box) {
            leave(event.target);
        }
    });

    /* A code of full length is complete: on to the next box by itself. */
    document.addEventListener("input", (event) => {
        const field = event.target;
        const of = field.dataset && field.dataset.box && rule(field);
        if (of && of.fixed && field.value.length === of.size && field.selectionStart === of.size && !house.choosing()) {
            onward(field, 1);
        }
    });

    /* What lies in closed details has a place on the page and cannot take the focus. */
    function inSight(field) {
        return field.checkVisibility();
    }

    function onward(field, by) {
        if (field.closest("#sheet")) {
            house.next(Number(field.dataset.item), field.dataset.box, by);
            return;
        }
        const among = field.closest("#box-form") || byId("boxes");
        const fields = Array.from(among.querySelectorAll("[data-box]:not([readonly])")).filter(inSight);
        const to = fields[fields.indexOf(field) + by];
        if (to) {
            to.focus();
            to.select();
        }
    }

    house.onward = onward;

    /* A box by its number: of the head, or of the line under the cursor; a part of it opens its form. */
    function jump(given) {
        const number = given.trim().replace(",", ".").replace(/А/g, "A").toLowerCase();
        const find = (rules) => Object.keys(rules).find((box) => box.toLowerCase() === number)
            || Object.keys(rules).find((box) => box.toLowerCase().replace(/\..*/, "") === number);
        const inItem = house.lines.length > 0 && find(house.rules.item);
        const box = inItem || find(house.rules.head);
        if (!box) {
            return false;
        }
        const item = inItem ? house.cursor : 0;
        if (inItem && house.columns.some((column) => column.box === box)) {
            return house.go(item, box);
        }
        const field = inItem ? null : house.field(0, box);
        if (field && inSight(field)) {
            field.focus();
            field.select();
            return true;
        }
        return house.open(item, box);
    }

    document.addEventListener("keydown", (event) => {
        const control = event.ctrlKey || event.metaKey;
        const field = event.target;
        if (control && event.key.toLowerCase() === "s") {
            if (field.dataset.box) {
                leave(field);
            }
            event.preventDefault();
        } else if (control && event.key.toLowerCase() === "g" && byId("jump")) {
            byId("jump").focus();
            byId("jump").select();
            event.preventDefault();
        } else if (field.id === "jump" && event.key === "Enter") {
            say(jump(field.value) ? "" : byId("jump").dataset.none, true);
            event.preventDefault();
            event.stopPropagation();
        } else if (control && event.key === "Enter" && byId("file")) {
            if (field.dataset.box) {
                leave(field);
            }
            if (waiting.length > 0) {
                then = () => byId("file").click();
                event.preventDefault();
                event.stopPropagation();
            }
        } else if (field.dataset && field.dataset.box && !house.choosing()) {
            keys(event, field);
        }
    }, true);

    function keys(event, field) {
        let done = false;
        if (event.key === "F3") {
            done = house.directory(field);
        } else if (event.key === "F5") {
            done = house.open(Number(field.dataset.item), field.dataset.box);
        } else if (event.key === "Escape" && !field.closest("#box-form") && field.value !== (texts(field.dataset.item)[field.dataset.box] || "")) {
            field.value = texts(field.dataset.item)[field.dataset.box] || "";
            done = true;
        } else if (event.key === "Enter" && !event.ctrlKey && !field.closest("#sheet") && field.tagName === "INPUT") {
            onward(field, event.shiftKey ? -1 : 1);
            done = true;
        }
        if (done) {
            event.preventDefault();
            event.stopPropagation();
        }
    }

    let asked = null;
    house.show = (item) => {
        window.clearTimeout(asked);
        asked = window.setTimeout(() => house.ask("showLine", {item: item}), 120);
    };

    document.addEventListener("click", (event) => {
        if (event.target.closest("#save-mine")) {
            house.version = Number(event.target.closest("#save-mine").dataset.version);
            byId("stale").replaceChildren();
            send();
        }
    });

    /* A press of the button waits for the box that was just left. */
    document.addEventListener("click", (event) => {
        if (event.target.closest("#file") && waiting.length > 0) {
            then = () => byId("file").click();
            event.preventDefault();
            event.stopImmediatePropagation();
        }
    }, true);

    /* Nothing that was typed is lost without a word. */
    window.addEventListener("beforeunload", (event) => {
        if (waiting.length > 0) {
            event.preventDefault();
        }
    });

    window.jQuery(() => window.setTimeout(look, 0));
    const first = document.querySelector("#sheet [data-box]");
    if (first) {
        first.focus({preventScroll: true});
        first.select();
    }
}());
