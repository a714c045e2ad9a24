/* The address of a list says what the list shows, so that it can be sent, kept as a view, and written into a file. */
(function () {
    "use strict";

    const states = () => Array.from(document.querySelectorAll(".grid-state"));

    function name(field) {
        const plain = (field.name || field.id).replace(/_(input|focus)$/, "");
        return plain === "find-grid" ? "q" : plain;
    }

    function value(field) {
        if (field.type === "checkbox") {
            return field.checked ? "true" : "";
        }
        return field.value.trim();
    }

    /* What stands in the filters over the list and in its grids, and nothing that says nothing. */
    function query() {
        const words = new URLSearchParams(window.location.search);
        document.querySelectorAll("#tools input[name], #tools select[name]").forEach((field) => {
            if (field.type === "hidden" || /_(focus|filter)$/.test(field.name) || /^(submit|button|file)$/.test(field.type)
                || (field.type === "radio" && !field.checked)) {
                return;
            }
            if (value(field)) {
                words.set(name(field), value(field));
            } else {
                words.delete(name(field));
            }
        });
        states().forEach((field) => {
            if (field.value) {
                words.set(field.dataset.grid, field.value);
            } else {
                words.delete(field.dataset.grid);
            }
        });
        return words.toString();
    }

    function keep() {
        if (states().length === 0) {
            return;
        }
        const now = query();
        const there = window.location.pathname + (now ? "?" + now : "");
        if (there !== window.location.pathname + window.location.search) {
            window.history.replaceState(null, "", there);
        }
        const view = document.getElementById("view-query");
        if (view) {
            view.value = now;
        }
    }

    document.addEventListener("click", (event) => {
        const copy = event.target.closest("[data-copy]");
        if (copy) {
            window.navigator.clipboard.writeText(window.location.href).then(() => {
                copy.textContent = copy.dataset.copy;
            });
        }
    });

    /* Files in the making: a line each at the lower right, with how far they are, until they are fetched or put away. */
    const FILES = "caravanserai-files";
    const root = document.querySelector("a.sign") ? new URL(document.querySelector("a.sign").href).pathname.replace(/today\.xhtml.*/, "") : "/";
    const watched = () => JSON.parse(window.sessionStorage.getItem(FILES) || "[]");
    const watch = (ids) => window.sessionStorage.setItem(FILES, JSON.stringify(ids));

    function strip() {
        let there = document.querySelector(".files-strip");
        if (!there) {
            there = document.createElement("div");
            there.className = "files-strip";
            there.setAttribute("role", "status");
            document.body.append(there);
        }
        return there;
    }

    function told(file) {
        const box = document.createElement("div");
        const name = document.createElement("strong");
        name.textContent = file.name;
        const said = document.createElement("span");
        said.textContent = file.said;
        box.append(name);
        if (file.state === "RUNNING") {
            const bar = document.createElement("progress");
            if (file.share !== undefined) {
                bar.value = file.share;
            }
            box.append(bar);
        }
        box.append(said);
        if (file.act) {
            const act = document.createElement(file.state === "DONE" ? "a" : "button");
            act.textContent = file.act;
            act.className = "button plain";
            if (file.state === "DONE") {
                act.href = root + "files/" + file.id;
                act.addEventListener("click", () => forget(file.id, box));
            } else {
                act.type = "button";
                act.addEventListener("click", () => fetch(root + "files/" + file.id, {method: "POST"}).then(look));
            }
            box.append(act);
        }
        if (file.state !== "RUNNING") {
            const away = document.createElement("button");
            away.type = "button";
            away.className = "button plain";
            away.textContent = "×";
            away.addEventListener("click", () => forget(file.id, box));
            box.append(away);
        }
        return box;
    }

    function forget(id, box) {
        watch(watched().filter((one) => one !== id));
        box.remove();
    }

    function look() {
        if (watched().length === 0) {
            return;
        }
        fetch(root + "files/", {headers: {Accept: "application/json"}}).then((answer) => answer.json()).then((all) => {
            const mine = all.filter((file) => watched().includes(file.id));
            watch(mine.map((file) => file.id));
            strip().replaceChildren(...mine.map(told));
            if (mine.some((file) => file.state === "RUNNING")) {
                window.setTimeout(look, 700);
            }
        }).catch(() => undefined);
    }

    function begin(button) {
        const grid = button.closest(".grid[data-grid]");
        button.closest("details").open = false;
        const words = query();
        ask(window.location.pathname + (words ? "?" + words : ""), button.dataset.export, grid.dataset.grid);
    }

    function ask(address, form, grid) {
        fetch(address, {
            method: "POST",
            headers: {"X-Export": form, "X-Export-Grid": grid}
        }).then((answer) => answer.json().then((body) => {
            if (answer.ok) {
                watch(watched().concat(body.id));
                look();
            } else {
                const box = document.createElement("div");
                box.textContent = body;
                strip().append(box);
                window.setTimeout(() => box.remove(), 6000);
            }
        }));
    }

    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-export]");
        const again = event.target.closest("[data-again]");
        if (button) {
            begin(button);
        } else if (again) {
            again.disabled = true;
            ask(again.dataset.again, again.dataset.form, again.dataset.of);
        }
    });

    look();
    let soon = 0;
    new MutationObserver(() => {
        window.clearTimeout(soon);
        soon = window.setTimeout(keep, 150);
    }).observe(document.body, {childList: true, subtree: true});
    keep();
}());
