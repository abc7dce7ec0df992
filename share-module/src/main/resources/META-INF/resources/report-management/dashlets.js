/** The dashlets of an office's site. Each asks the contract once, and shows what it answers as text. */
var VnEoffice = window.VnEoffice || {};

VnEoffice.dashlet = VnEoffice.dashlet || {};

(function () {
   var rest = VnEoffice.rest, dom = VnEoffice.dom;

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
            dom.clear(this.list()).appendChild(dom.element("p", "rpt-empty", text));
         },

         /** Shows rows, or the dashlet's own sentence for none. */
         show: function (items, row) {
            if (items.length === 0) {
               this.say(this.msg("empty"));
               return;
            }
            var list = dom.clear(this.list());
            for (var i = 0; i < items.length; i++) {
               list.appendChild(row.call(this, items[i]));
            }
         },

         load: function (path, row) {
            var self = this;
            rest.get(
               path + (path.indexOf("?") < 0 ? "?" : "&") + "maxItems=" + this.options.maxItems,
               function (json) { self.show(rest.entries(json), row); },
               function (reason) { self.say(reason); }
            );
         }
      });
      YAHOO.lang.augmentObject(made.prototype, members, true);
      VnEoffice.dashlet[name] = made;
   }

   define("Tasks", {
      onReady: function () {
         this.load("tasks", function (task) {
            var row = dom.documentRow(task.document || { id: "" }), id = String(task.id);
            var edit = dom.element("a", "rpt-link", dom.label("step", task.step));
            edit.href = Alfresco.util.siteURL(
               "task-edit?taskId=" + encodeURIComponent(id.indexOf("$") < 0 ? "activiti$" + id : id)
            );
            row.insertBefore(edit, row.firstChild);
            row.insertBefore(dom.badge("level", task.level), edit.nextSibling);
            row.appendChild(dom.element("div", "rpt-due", task.dueAt ? this.msg("due", dom.date(task.dueAt)) : ""));
            return row;
         });
      }
   });

   define("Inbox", {
      onReady: function () {
         this.load("inbox", function (copy) {
            var row = dom.documentRow(copy.document || { id: copy.documentId }), self = this;
            row.appendChild(dom.badge("receipt", copy.state));
            if (copy.state === "sent") {
               var button = dom.element("button", "rpt-button", this.msg("acknowledge"));
               button.type = "button";
               YAHOO.util.Event.addListener(button, "click", function () {
                  self.acknowledge(copy.documentId, button);
               });
               row.appendChild(button);
            }
            return row;
         });
      },

      acknowledge: function (documentId, button) {
         var self = this;
         button.disabled = true;
         rest.post(
            rest.documentPath(documentId, "/receipts"),
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
      onReady: function () {
         var field = document.getElementById(this.id + "-number"), self = this;
         YAHOO.util.Event.addListener(this.id + "-form", "submit", function (event) {
            YAHOO.util.Event.stopEvent(event);
            var number = field.value.replace(/^\s+|\s+$/g, "");
            if (number) {
               self.load("documents?cites=" + encodeURIComponent(number), dom.documentRow);
            }
         });
      }
   });

   /** Every open round, and of each the units that are late; rounds are few, units may be a hundred. */
   define("LateUnits", {
      onReady: function () {
         var self = this;
         rest.get(
            "rounds?maxItems=20",
            function (json) { self.units(rest.entries(json)); },
            function (reason, status) { self.say(status === 404 ? self.msg("unavailable") : reason); }
         );
      },

      units: function (rounds) {
         var self = this, late = [], open = [], waiting = 0;
         for (var i = 0; i < rounds.length; i++) {
            if (!rounds[i].state || rounds[i].state === "open") {
               open.push(rounds[i]);
            }
         }
         waiting = open.length;
         if (waiting === 0) {
            self.say(self.msg("empty"));
         }
         for (var r = 0; r < open.length; r++) {
            self.unitsOf(open[r], late, function () {
               waiting--;
               if (waiting === 0) {
                  self.show(late, self.row);
               }
            });
         }
      },

      unitsOf: function (round, late, done) {
         rest.get(
            "rounds/" + encodeURIComponent(round.id) + "/units?maxItems=200",
            function (json) {
               var units = rest.entries(json);
               for (var i = 0; i < units.length; i++) {
                  if (units[i].state === "late" || units[i].level === "red" || units[i].level === "special-red") {
                     late.push({ unit: units[i], round: round });
                  }
               }
               done();
            },
            done
         );
      },

      row: function (item) {
         var row = dom.element("div", "rpt-row"), unit = item.unit;
         row.appendChild(dom.element("strong", null, unit.name || unit.unitName || unit.code || unit.unit));
         if (unit.level) {
            row.appendChild(dom.badge("level", unit.level));
         }
         row.appendChild(dom.element("div", "rpt-body", item.round.name || item.round.code));
         if (unit.dueDate) {
            row.appendChild(dom.element("div", "rpt-due", this.msg("due", dom.date(unit.dueDate))));
         }
         return row;
      }
   });
})();
