/** The dashlets of an office's site. Each asks the contract once, and shows what it answers as text. */
var VnEoffice = window.VnEoffice || {};

VnEoffice.dashlet = VnEoffice.dashlet || {};

(function () {
   /** A dashlet that shows a list: members add what is particular to them. */
   function define(name, members) {
      var made = function (htmlId) {
         made.superclass.constructor.call(this, "VnEoffice.dashlet." + name, htmlId);
         return this;
      };
      YAHOO.extend(made, Alfresco.component.Base, {
         options: { maxItems: 50 },

         list: function () {
            return document.getElementById(this.id + "-list");
         },

         say: function (text) {
            VnEoffice.dom.clear(this.list()).appendChild(VnEoffice.dom.element("p", "rpt-empty", text));
         },

         /** Shows rows, or the dashlet's own sentence for none. */
         show: function (items, row) {
            if (items.length === 0) {
               this.say(this.msg(this.empty));
               return;
            }
            var list = VnEoffice.dom.clear(this.list());
            for (var i = 0; i < items.length; i++) {
               list.appendChild(row.call(this, items[i]));
            }
         },

         load: function (path, row) {
            var self = this;
            VnEoffice.rest.get(
               path + (path.indexOf("?") < 0 ? "?" : "&") + "maxItems=" + this.options.maxItems,
               function (json) { self.show(VnEoffice.rest.entries(json), row); },
               function (reason) { self.say(reason); }
            );
         }
      });
      YAHOO.lang.augmentObject(made.prototype, members, true);
      VnEoffice.dashlet[name] = made;
   }

   define("Tasks", {
      empty: "rpt.dashlet.tasks.empty",

      onReady: function () {
         this.load("tasks", function (task) {
            var row = VnEoffice.dom.documentRow(task.document || { id: "" }), id = String(task.id);
            var edit = VnEoffice.dom.element("a", "rpt-link", VnEoffice.dom.label("step", task.step));
            edit.href = Alfresco.util.siteURL(
               "task-edit?taskId=" + encodeURIComponent(id.indexOf("$") < 0 ? "activiti$" + id : id)
            );
            row.insertBefore(edit, row.firstChild);
            row.insertBefore(VnEoffice.dom.badge("level", task.level), edit.nextSibling);
            var due = task.dueAt ? this.msg("rpt.dashlet.tasks.due", VnEoffice.dom.date(task.dueAt)) : "";
            row.appendChild(VnEoffice.dom.element("div", "rpt-due", due));
            return row;
         });
      }
   });

   define("Inbox", {
      empty: "rpt.dashlet.inbox.empty",

      onReady: function () {
         this.load("inbox", function (copy) {
            var row = VnEoffice.dom.documentRow(copy.document || { id: copy.documentId }), self = this;
            var receipt = row.appendChild(VnEoffice.dom.element("div", "rpt-receipt"));
            receipt.appendChild(VnEoffice.dom.badge("receipt", copy.state));
            if (copy.state === "sent") {
               var button = VnEoffice.dom.element("button", "rpt-button", this.msg("rpt.dashlet.inbox.acknowledge"));
               button.type = "button";
               YAHOO.util.Event.addListener(button, "click", function () {
                  self.acknowledge(copy.documentId, button);
               });
               receipt.appendChild(button);
            }
            return row;
         });
      },

      acknowledge: function (documentId, button) {
         var self = this;
         button.disabled = true;
         VnEoffice.rest.post(
            VnEoffice.rest.documentPath(documentId, "/receipts"),
            {},
            function () { self.onReady(); },
            function (reason) {
               button.disabled = false;
               Alfresco.util.PopupManager.displayMessage({ text: reason });
            }
         );
      }
   });

   define("CitationSearch", {
      empty: "rpt.dashlet.search.empty",

      onReady: function () {
         var field = document.getElementById(this.id + "-number"), self = this;
         YAHOO.util.Event.addListener(this.id + "-form", "submit", function (event) {
            YAHOO.util.Event.stopEvent(event);
            var number = field.value.replace(/^\s+|\s+$/g, "");
            if (number) {
               self.load("documents?cites=" + encodeURIComponent(number), VnEoffice.dom.documentRow);
            }
         });
      }
   });

   /** Every open round, and of each the units that are late; rounds are few, units may be a hundred. */
   define("LateUnits", {
      empty: "rpt.dashlet.late-units.empty",

      onReady: function () {
         var self = this;
         VnEoffice.rest.get(
            "rounds?maxItems=100",
            function (json) { self.units(VnEoffice.rest.entries(json)); },
            function (reason) { self.say(reason); }
         );
      },

      units: function (rounds) {
         var self = this, late = [], waiting = 1;

         function done() {
            waiting--;
            if (waiting === 0) {
               self.show(late, self.row);
            }
         }

         for (var i = 0; i < rounds.length; i++) {
            if (rounds[i].state === "open") {
               waiting++;
               self.unitsOf(rounds[i], late, done);
            }
         }
         done();
      },

      unitsOf: function (round, late, done) {
         VnEoffice.rest.get(
            "rounds/" + encodeURIComponent(round.id) + "/units?state=late&maxItems=100",
            function (json) {
               var units = VnEoffice.rest.entries(json);
               for (var i = 0; i < units.length; i++) {
                  late.push({ unit: units[i], round: round });
               }
               done();
            },
            done
         );
      },

      row: function (item) {
         var row = VnEoffice.dom.element("div", "rpt-row"), unit = item.unit;
         row.appendChild(VnEoffice.dom.element("strong", null, unit.name));
         if (unit.level !== "normal") {
            row.appendChild(VnEoffice.dom.badge("level", unit.level));
         }
         row.appendChild(VnEoffice.dom.element("div", "rpt-body", item.round.terms.name));
         var due = this.msg("rpt.dashlet.late-units.due", VnEoffice.dom.date(unit.lastDay));
         row.appendChild(VnEoffice.dom.element("div", "rpt-due", due));
         return row;
      }
   });
})();
