/** What the form controls of this module do in the browser, and the check of patterns that JavaScript reads otherwise. */
var VnEoffice = window.VnEoffice || {};

VnEoffice.forms = (function () {
   var NODE = /^\w+:\/\/.+\/.+$/;

   function byId(id) {
      return document.getElementById(id);
   }

   /** Details pages run a form's scripts before its markup is there. */
   function whenThere(id, use) {
      YAHOO.util.Event.onAvailable(id, function () { use(byId(id)); });
   }

   function linesOf(text) {
      var lines = text.split(/\r?\n/), kept = [];
      for (var i = 0; i < lines.length; i++) {
         var line = lines[i].replace(/^\s+|\s+$/g, "");
         if (line) {
            kept.push(line);
         }
      }
      return kept;
   }

   function hidden(name, value) {
      var input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      return input;
   }

   /** The node's own values, as a list; null when they cannot be read. */
   function values(item, property, use) {
      Alfresco.util.Ajax.jsonGet({
         url: Alfresco.constants.PROXY_URI + "api/metadata?shortQNames=true&nodeRef=" + encodeURIComponent(item),
         successCallback: {
            fn: function (response) {
               var value = ((response.json && response.json.properties) || {})[property];
               use(value === undefined || value === null || value === "" ? [] : [].concat(value));
            }
         },
         failureCallback: { fn: function () { use(null); } }
      });
   }

   function showLines(field, list) {
      VnEoffice.dom.clear(field);
      for (var i = 0; i < list.length; i++) {
         field.appendChild(VnEoffice.dom.element("div", "rpt-line", list[i]));
      }
   }

   function editLines(field, options) {
      YAHOO.util.Event.addListener(field, "input", function () {
         var list = linesOf(field.value), target = VnEoffice.dom.clear(byId(options.id + "-values"));
         for (var i = 0; i < list.length; i++) {
            target.appendChild(hidden(options.name + "[]", list[i]));
         }
         if (list.length === 0) {
            target.appendChild(hidden(options.name, ""));
         }
      });
   }

   function startLines(field, options) {
      var known = options.empty || !NODE.test(options.item), locked = field.disabled;
      if (options.mode !== "view") {
         editLines(field, options);
      }
      if (known) {
         return;
      }
      field.disabled = options.mode !== "view";
      values(options.item, options.property, function (list) {
         if (list === null) {
            return;
         }
         if (options.mode === "view") {
            showLines(field, list);
         } else {
            field.value = list.join("\n");
            field.disabled = locked;
         }
      });
   }

   function startDays(field) {
      var sent = byId(field.id + "-value");
      if (!sent) {
         var shown = /^P(\d+)D$/.exec(field.textContent) || /^PT(\d+)H$/.exec(field.textContent);
         if (shown) {
            var days = field.textContent.indexOf("T") < 0 ? shown[1] : Math.round(shown[1] / 24);
            field.textContent = Alfresco.util.message("rpt.form.days", "", days);
         }
         return;
      }
      YAHOO.util.Event.addListener(field, "input", function () {
         var days = parseInt(field.value, 10);
         sent.value = days > 0 ? "P" + days + "D" : "";
      });
   }

   return {
      /** Java's pattern over the whole value, or over each line: with Unicode classes, which plain RegExp ignores. */
      pattern: function (field, args) {
         if (!args || !args.expression || !field.value) {
            return true;
         }
         var pattern;
         try {
            pattern = new RegExp("^(?:" + args.expression.replace(/\\p\{Cntrl\}/g, "\\p{Cc}") + ")$", "u");
         } catch (notReadHere) {
            return true;
         }
         var wanted = String(args.requiresMatch) !== "false", parts = linesOf(field.value);
         for (var i = 0; i < parts.length; i++) {
            if (pattern.test(parts[i]) !== wanted) {
               return false;
            }
         }
         return true;
      },

      /** Nothing is sent before something was typed, nor while the values are unknown: they stay as they are. */
      lines: function (options) {
         whenThere(options.id, function (field) { startLines(field, options); });
      },

      days: function (id) {
         whenThere(id, startDays);
      },

      /** Suggests people while one types; a bare user name is sent as the authority user:name. */
      person: function (id) {
         var field = byId(id), sent = byId(id + "-value"), people = byId(id + "-people"), waiting = null;

         function suggest() {
            Alfresco.util.Ajax.jsonGet({
               url: Alfresco.constants.PROXY_URI + "api/people?maxResults=10&filter=" + encodeURIComponent(field.value),
               successCallback: {
                  fn: function (response) {
                     var found = (response.json && response.json.people) || [];
                     VnEoffice.dom.clear(people);
                     for (var i = 0; i < found.length; i++) {
                        var name = (found[i].lastName || "") + " " + (found[i].firstName || "");
                        var option = VnEoffice.dom.element("option", null, name);
                        option.value = found[i].userName;
                        people.appendChild(option);
                     }
                  }
               },
               failureCallback: { fn: function () { VnEoffice.dom.clear(people); } }
            });
         }

         YAHOO.util.Event.addListener(field, "input", function () {
            var typed = field.value.replace(/^\s+|\s+$/g, "");
            if (sent) {
               sent.value = !typed || typed.indexOf(":") > 0 ? typed : "user:" + typed;
            }
            clearTimeout(waiting);
            if (typed.length > 1 && typed.indexOf(":") < 0) {
               waiting = setTimeout(suggest, 300);
            }
         });
      }
   };
})();
