/*
 * The items of a declaration as a sheet: only the rows in view stand in the page, so that 999 items open as fast as nine.
 * Arrows walk from line to line, Enter to the next box. What is typed goes to boxes.js, which saves it.
 */
(function () {
    "use strict";

    const ROW = 29;
    const BEYOND = 12;
    const holder = document.getElementById("sheet");
    if (!holder) {
        return;
    }
    const scroller = holder.querySelector(".sheet-rows");
    const body = holder.querySelector("tbody");
    const house = window.caravanserai = {lines: [], head: {}, wrong: {}, cursor: 1};
    let shown = {from: -1, to: -1};

    function read() {
        const data = JSON.parse(document.getElementById("sheet-data").textContent);
        Object.assign(house, data);
        shown = {from: -1, to: -1};
        draw();
    }

    function cell(line, column) {
        const td = document.createElement("td");
        td.className = column.kind;
        const text = line.texts[column.box] || "";
        if (!house.editable || column.box === "lot") {
            td.classList.add("said");
            td.textContent = text;
            if (column.box === "lot" && line.note) {
                const note = document.createElement("span");
                note.className = "late";
                note.textContent = line.note;
                td.append(note);
            }
            return td;
        }
        const field = document.createElement("input");
        field.value = text;
        field.dataset.item = line.n;
        field.dataset.box = column.box;
        field.setAttribute("aria-label", column.label);
        field.maxLength = column.size;
        field.autocomplete = "off";
        field.spellcheck = false;
        house.mark(field);
        td.append(field);
        return td;
    }

    function row(line) {
        const tr = document.createElement("tr");
        tr.dataset.line = line.n;
        tr.className = line.n === house.cursor ? "cursor" : "";
        const number = document.createElement("td");
        number.className = "number said";
        number.textContent = line.n;
        tr.append(number);
        house.columns.forEach((column) => tr.append(cell(line, column)));
        return tr;
    }

    function spacer(rows) {
        const tr = document.createElement("tr");
        tr.className = "spacer";
        const td = document.createElement("td");
        td.colSpan = house.columns.length + 1;
        td.style.height = rows * ROW + "px";
        tr.append(td);
        return tr;
    }

    /* The window of rows, with some beyond it on both sides so that Tab finds the next one. */
    function draw(again) {
        const inView = Math.ceil((scroller.clientHeight || 400) / ROW);
        const top = Math.floor(scroller.scrollTop / ROW);
        const from = Math.max(0, top - BEYOND);
        const to = Math.min(house.lines.length, top + inView + BEYOND);
        const covered = shown.from >= 0
            && (shown.from === 0 || top >= shown.from + 2)
            && (shown.to === house.lines.length || top + inView <= shown.to - 2);
        if (covered && !again) {
            return;
        }
        const held = document.activeElement;
        const at = held && body.contains(held) ? {item: held.dataset.item, box: held.dataset.box, text: held.value} : null;
        shown = {from: from, to: to};
        const rows = house.lines.slice(from, to).map(row);
        const above = from > 0 ? [spacer(from)] : [];
        const below = to < house.lines.length ? [spacer(house.lines.length - to)] : [];
        body.replaceChildren(...above, ...rows, ...below);
        holder.classList.toggle("empty", house.lines.length === 0);
        const field = at && house.field(at.item, at.box);
        if (field) {
            field.value = at.text;
            field.focus({preventScroll: true});
        }
    }

    house.field = (item, box) =>
        document.querySelector(`[data-item="${item}"][data-box="${CSS.escape(box)}"]`);

    house.mark = (field) => {
        const why = (house.wrong[field.dataset.item] || {})[field.dataset.box];
        field.classList.toggle("wrong", Boolean(why));
        field.title = why || "";
    };

    house.line = (item) => house.lines[item - 1];

    /* Brings a box of a line into view and puts the cursor into it. */
    house.go = (item, box) => {
        if (item < 1 || item > house.lines.length) {
            return false;
        }
        const top = (item - 1) * ROW;
        const head = 30;
        if (top < scroller.scrollTop || top + 2 * ROW + head > scroller.scrollTop + scroller.clientHeight) {
            scroller.scrollTop = Math.max(0, top - scroller.clientHeight / 3);
        }
        if (body.contains(document.activeElement)) {
            document.activeElement.blur();
        }
        draw(true);
        const field = house.field(item, box);
        if (field) {
            field.focus({preventScroll: true});
            field.select();
        }
        return Boolean(field);
    };

    house.redraw = () => draw(true);

    /* An answer that brought the lines anew: they were added to, filed, decided. */
    let known = document.getElementById("sheet-data");
    window.jQuery(document).on("pfAjaxComplete", () => {
        const now = document.getElementById("sheet-data");
        if (now && now !== known) {
            known = now;
            read();
        }
    });

    const boxes = () => house.columns.filter((column) => column.box !== "lot").map((column) => column.box);

    house.next = (item, box, by) => {
        const order = boxes();
        const at = order.indexOf(box) + by;
        const line = at < 0 ? item - 1 : at >= order.length ? item + 1 : item;
        return house.go(line, order[(at + order.length) % order.length]);
    };

    holder.addEventListener("keydown", (event) => {
        const field = event.target;
        if (!field.dataset.box || event.ctrlKey || event.altKey || house.choosing()) {
            return;
        }
        const item = Number(field.dataset.item);
        let done = false;
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            done = house.go(item + (event.key === "ArrowDown" ? 1 : -1), field.dataset.box);
        } else if (event.key === "PageDown" || event.key === "PageUp") {
            const by = Math.floor(scroller.clientHeight / ROW) * (event.key === "PageDown" ? 1 : -1);
            done = house.go(Math.min(house.lines.length, Math.max(1, item + by)), field.dataset.box);
        } else if (event.key === "Enter") {
            done = house.next(item, field.dataset.box, event.shiftKey ? -1 : 1) || true;
        }
        if (done) {
            event.preventDefault();
            event.stopPropagation();
        }
    });

    holder.addEventListener("focusin", (event) => {
        const item = Number(event.target.dataset.item);
        if (!item || item === house.cursor) {
            return;
        }
        house.cursor = item;
        body.querySelectorAll("tr.cursor").forEach((other) => other.classList.remove("cursor"));
        event.target.closest("tr").classList.add("cursor");
        house.show(item);
    });

    holder.addEventListener("click", (event) => {
        const tr = event.target.closest("tr[data-line]");
        if (tr && !event.target.dataset.box) {
            const line = Number(tr.dataset.line);
            if (!house.editable || !house.go(line, "31")) {
                house.cursor = line;
                house.redraw();
                house.show(line);
            }
        }
    });

    let waiting = null;
    scroller.addEventListener("scroll", () => {
        window.cancelAnimationFrame(waiting);
        waiting = window.requestAnimationFrame(() => draw());
    });

    /* Calls a command of the page with a few words and nothing of the form but its proof that it is ours. */
    house.ask = (command, words) => {
        const sent = Object.keys(words).map((name) => ({name: name, value: words[name]}));
        sent.push({name: "primefaces.nonce", value: document.querySelector("[name='primefaces.nonce']").value});
        window[command](sent);
    };

    house.choosing = () => false;
    house.show = () => undefined;
    read();
}());
