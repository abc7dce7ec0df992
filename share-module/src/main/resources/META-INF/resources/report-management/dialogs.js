/** Small dialogs of the actions: one asks, one shows a list. */
var VnEoffice = window.VnEoffice || {};

VnEoffice.dialogs = (function () {
   var dom = VnEoffice.dom;

   function open(title, body, buttons) {
      var dialog = new YAHOO.widget.SimpleDialog(Alfresco.util.generateDomId(), {
         close: true,
         constraintoviewport: true,
         draggable: true,
         modal: true,
         visible: false,
         width: "36em",
         zIndex: Alfresco.util.PopupManager.zIndex++
      });
      dialog.setHeader(Alfresco.util.encodeHTML(title));
      dialog.setBody(body);
      dialog.cfg.queueProperty("buttons", buttons);
      dialog.render(document.body);
      dialog.center();
      dialog.show();
   }

   function button(key, isDefault, onClick) {
      return {
         text: Alfresco.util.message(key),
         isDefault: isDefault,
         handler: function () {
            if (!onClick || onClick() !== false) {
               this.destroy();
            }
         }
      };
   }

   function input(question, id) {
      var made = dom.element(question.lines ? "textarea" : "input");
      made.id = id;
      made.maxLength = question.lines ? 4000 : 255;
      if (question.lines) {
         made.rows = 4;
      } else {
         made.type = question.days ? "number" : "text";
      }
      if (question.days) {
         made.min = "1";
         made.max = "365";
      }
      made.value = question.value || "";
      return made;
   }

   function addQuestion(body, question) {
      var id = Alfresco.util.generateDomId(), label = dom.element("label", null, Alfresco.util.message(question.label));
      label.htmlFor = id;
      question.field = input(question, id);
      body.appendChild(label);
      body.appendChild(question.field);
      if (question.person) {
         var people = dom.element("datalist");
         people.id = id + "-people";
         question.field.setAttribute("list", people.id);
         body.appendChild(people);
      }
      return id;
   }

   return {
      /** Asks questions [{name, label, required, lines, days, person, value}]; answers {name: text} when confirmed. */
      ask: function (title, questions, onAnswer) {
         var body = dom.element("div", "rpt-dialog"), people = [];
         for (var i = 0; i < questions.length; i++) {
            var id = addQuestion(body, questions[i]);
            if (questions[i].person) {
               people.push(id);
            }
         }
         open(title, body, [
            button("button.ok", true, function () {
               var answers = {};
               for (var q = 0; q < questions.length; q++) {
                  var text = questions[q].field.value.replace(/^\s+|\s+$/g, "");
                  if (questions[q].required && !text) {
                     questions[q].field.focus();
                     return false;
                  }
                  answers[questions[q].name] = text;
               }
               onAnswer(answers);
               return true;
            }),
            button("button.cancel", false)
         ]);
         for (var p = 0; p < people.length; p++) {
            VnEoffice.forms.person(people[p]);
         }
      },

      /** Shows documents as the contract gives them. */
      documents: function (title, found) {
         var body = dom.element("div", "rpt-dialog rpt-list");
         for (var i = 0; i < found.length; i++) {
            body.appendChild(dom.documentRow(found[i]));
         }
         if (found.length === 0) {
            body.appendChild(dom.element("p", "rpt-empty", dom.label("text", "no-documents")));
         }
         open(title, body, [button("button.close", true)]);
      },

      failed: function (text) {
         Alfresco.util.PopupManager.displayPrompt({ title: Alfresco.util.message("message.failure"), text: text });
      }
   };
})();
