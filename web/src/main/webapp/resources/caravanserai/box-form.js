/* F3, the directory of a box: codes with their names, narrowed as one types. F5, the form of a box: all its parts, one below the other. */
(function () {
    "use strict";

    const house = window.caravanserai;
    if (!house) {
        return;
    }
    const panel = document.getElementById("directory");
    const form = document.getElementById("box-form");
    let chooser = null;
    let came = null;
    let chosen = 0;
    let asked = null;
    let asking = false;
    let wanted = null;
    let hasty = false;

    const rules = (item) => (Number(item) === 0 ? house.rules.head : house.rules.item);

    house.choosing = () => !panel.hidden;

    /* Whether the list is the one of what was typed: who types faster than it comes gets no other. */
    const settled = () => asked === null && !asking;

    function close() {
        panel.hidden = true;
        hasty = false;
        wanted = null;
        if (chooser) {
            chooser.maxLength = rules(chooser.dataset.item)[chooser.dataset.box].size;
        }
        chooser = null;
    }

    house.directory = (field) => {
        const of = rules(field.dataset.item)[field.dataset.box];
        if (!of || !of.list) {
            return false;
        }
        chooser = field;
        field.maxLength = Math.max(field.maxLength, 60);
        const at = field.getBoundingClientRect();
        panel.style.left = Math.max(8, Math.min(at.left, window.innerWidth - 440)) + "px";
        panel.style.top = Math.min(at.bottom + 2, window.innerHeight - 260) + "px";
        panel.replaceChildren();
        panel.hidden = false;
        ask(of.search ? field.value : "");
        return true;
    };

    /* One question at a time: an answer that comes late never takes the place of a later one. */
    function ask(text) {
        if (asking) {
            wanted = text;
            return;
        }
        asking = true;
        house.ask("findCodes", {
            list: rules(chooser.dataset.item)[chooser.dataset.box].list,
            text: text
        });
    }

    house.found = (answer) => {
        asking = false;
        if (chooser && wanted !== null) {
            const text = wanted;
            wanted = null;
            ask(text);
            return;
        }
        if (!chooser || !answer) {
            return;
        }
        chosen = 0;
        const rows = JSON.parse(answer.rows);
        panel.replaceChildren(...rows.map((one, index) => {
            const row = document.createElement("div");
            row.className = "choice" + (index === 0 ? " chosen" : "");
            row.setAttribute("role", "option");
            row.dataset.code = one.code;
            [one.code, one.name, one.more].forEach((text, part) => {
                const span = document.createElement("span");
                span.className = part === 0 ? "reference" : part === 2 ? "quiet" : "";
                span.textContent = text || "";
                row.append(span);
            });
            return row;
        }));
        if (rows.length === 0) {
            panel.textContent = panel.dataset.none;
        }
        if (hasty && settled()) {
            hasty = false;
            if (rows.length > 0) {
                pick(rows[0].code);
            }
        }
    };

    function walk(by) {
        const rows = Array.from(panel.querySelectorAll(".choice"));
        if (rows.length === 0) {
            return;
        }
        rows[chosen].classList.remove("chosen");
        chosen = Math.min(rows.length - 1, Math.max(0, chosen + by));
        rows[chosen].classList.add("chosen");
        rows[chosen].scrollIntoView({block: "nearest"});
    }

    /* Lists take the code at the beginning of their line; any other box takes it whole. */
    function pick(code) {
        const field = chooser;
        close();
        if (field.tagName === "TEXTAREA") {
            const until = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
            const rest = field.value.slice(until).replace(/^\S*/, "");
            field.value = field.value.slice(0, until) + code + (rest.startsWith(" ") ? rest : " " + rest);
            field.focus();
            field.selectionStart = field.selectionEnd = until + code.length + 1;
        } else {
            field.value = code;
            house.onward(field, 1);
        }
    }

    document.addEventListener("keydown", (event) => {
        if (panel.hidden) {
            return;
        }
        const row = panel.querySelectorAll(".choice")[chosen];
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            walk(event.key === "ArrowDown" ? 1 : -1);
        } else if (event.key === "Enter" && !settled()) {
            hasty = true;
        } else if (event.key === "Enter" && row) {
            pick(row.dataset.code);
        } else if (event.key === "Escape") {
            close();
        } else if (event.key === "Tab") {
            close();
            return;
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    }, true);

    document.addEventListener("input", (event) => {
        if (event.target === chooser) {
            window.clearTimeout(asked);
            const line = chooser.value.slice(0, chooser.selectionStart).split("\n").pop().trim();
            hasty = false;
            asked = window.setTimeout(() => {
                asked = null;
                if (chooser) {
                    ask(line);
                }
            }, 120);
        }
    });

    document.addEventListener("mousedown", (event) => {
        const row = event.target.closest("#directory .choice");
        if (row) {
            event.preventDefault();
            pick(row.dataset.code);
        } else if (!panel.hidden && event.target !== chooser) {
            close();
        }
    });

    function part(item, box, of) {
        const label = document.createElement("label");
        label.className = "part";
        const name = document.createElement("span");
        name.className = "name";
        name.textContent = box + " " + of.name;
        if (of.mark !== "S") {
            const mark = document.createElement("span");
            mark.className = "tag";
            mark.title = of.source;
            mark.textContent = of.mark;
            name.append(" ", mark);
        }
        const long = of.content === "LINES" || of.size > 120;
        const field = document.createElement(long ? "textarea" : "input");
        field.dataset.item = item;
        field.dataset.box = box;
        field.maxLength = of.size;
        field.autocomplete = "off";
        field.readOnly = !house.editable || of.content === "SHOWN";
        field.value = (Number(item) === 0 ? house.head : house.line(item).texts)[box] || "";
        if (long) {
            field.rows = 2;
        }
        house.mark(field);
        label.append(name, field);
        return label;
    }

    /* The form of the box: its parts first, then the other boxes of the item or of the head. */
    house.open = (item, box) => {
        const all = rules(item);
        const number = box.replace(/\..*/, "");
        const boxes = Object.keys(all).filter((one) => all[one].content !== "SHOWN" || Number(item) === 0);
        const own = boxes.filter((one) => one.replace(/\..*/, "") === number);
        const others = boxes.filter((one) => !own.includes(one));
        came = came || document.activeElement;
        form.querySelector(".parts").replaceChildren(...own.map((one) => part(item, one, all[one])));
        form.querySelector(".others").replaceChildren(...others.map((one) => part(item, one, all[one])));
        form.querySelector(".title").textContent = number + (Number(item) === 0 ? "" : " · 32: " + item);
        form.hidden = false;
        const field = form.querySelector(`[data-box="${CSS.escape(box)}"]`);
        if (field) {
            field.focus();
            field.scrollIntoView({block: "nearest"});
        }
        return Boolean(field);
    };

    function shut() {
        if (document.activeElement && form.contains(document.activeElement)) {
            house.leave(document.activeElement);
        }
        form.hidden = true;
        const back = came && came.dataset && came.dataset.box ? {item: came.dataset.item, box: came.dataset.box} : null;
        came = null;
        if (back && Number(back.item) > 0) {
            house.go(Number(back.item), back.box);
        } else if (back && house.field(0, back.box)) {
            house.field(0, back.box).focus();
        }
    }

    form.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && panel.hidden) {
            shut();
            event.preventDefault();
            event.stopPropagation();
        }
    });

    form.querySelector("[data-shut]").addEventListener("click", shut);
}());
