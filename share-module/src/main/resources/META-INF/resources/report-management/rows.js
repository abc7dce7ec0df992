/**
 * Recipients, deadlines and citations as a table whose rows are added and removed. A value stays what the repository
 * keeps: fields parted by " | ", with a backslash before what would be misread. One of another form is shown whole.
 */
var VnEoffice = window.VnEoffice || {};

VnEoffice.rows = (function () {
   var on = YAHOO.util.Event.addListener;

   var WRITTEN = { "\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
   var READ = { n: "\n", r: "\r", t: "\t", s: " ", e: "" };

   function trim(text) {
      return text.replace(/^\s+/, "").replace(/\s+$/, "");
   }

   function unescape(field) {
      return field.replace(/^ +/, "").replace(/ +$/, "").replace(/\\([\s\S])/g, function (pair, c) {
         return READ.hasOwnProperty(c) ? READ[c] : c;
      });
   }

   function split(value) {
      var fields = [], start = 0;
      for (var i = 0; i < value.length; i++) {
         if (value.charAt(i) === "\\") {
            i++;
         } else if (value.charAt(i) === "|") {
            fields.push(unescape(value.substring(start, i)));
            start = i + 1;
         }
      }
      fields.push(unescape(value.substring(start)));
      return fields;
   }

   function join(fields) {
      var written = [];
      for (var i = 0; i < fields.length; i++) {
         written.push(fields[i].replace(/[\\|\n\r\t]/g, function (c) { return WRITTEN[c]; }));
      }
      return written.join(" | ");
   }

   /** Columns as the configuration names them: "date:date said:text units:more", a choice with its codes. */
   function columnsOf(text) {
      var columns = [], words = trim(text).split(/\s+/);
      for (var i = 0; i < words.length; i++) {
         var parts = words[i].split(":");
         columns.push({ name: parts[0], kind: parts[1], codes: (parts[2] || "").split(",") });
      }
      return columns;
   }

   function fits(columns, fields) {
      var open = columns[columns.length - 1].kind === "more";
      if (open ? fields.length < columns.length - 1 : fields.length !== columns.length) {
         return false;
      }
      for (var i = 0; i < columns.length; i++) {
         var kind = columns[i].kind;
         if (kind === "said" && !fields[i] || kind === "date" && !/^(\d{4}-\d{2}-\d{2})?$/.test(fields[i])) {
            return false;
         }
      }
      return true;
   }

   /** What each column shows of a value, as text; a value that is not made of these columns goes into "said". */
   function read(columns, value) {
      var fields = split(value), known = fits(columns, fields), cells = [];
      for (var i = 0; i < columns.length; i++) {
         if (!known) {
            cells.push(columns[i].kind === "said" ? value : "");
         } else if (columns[i].kind === "more") {
            cells.push(fields.slice(i).join("\n"));
         } else {
            cells.push(fields[i]);
         }
      }
      return cells;
   }

   /** The value of a row; empty when nothing was typed into it. What was said is never left empty. */
   function write(columns, cells) {
      var fields = [], typed = [], said = 0;
      for (var i = 0; i < columns.length; i++) {
         var cell = trim(cells[i]), kind = columns[i].kind, list = kind === "more" ? cell.split(/\s*\n\s*/) : [cell];
         fields = fields.concat(kind === "more" && !cell ? [] : list);
         said = kind === "said" ? i : said;
         if (cell && kind !== "choice" && kind !== "flag") {
            typed.push(kind === "date" ? VnEoffice.dom.date(cell) : list.join(", "));
         }
      }
      fields[said] = fields[said] || typed.join(" ");
      return typed.length === 0 ? "" : join(fields);
   }

   function title(options, column) {
      return VnEoffice.dom.label("rows", options.property.split(":").pop() + "." + column.name);
   }

   function choice(column, value) {
      var select = VnEoffice.dom.element("select");
      for (var i = 0; i < column.codes.length; i++) {
         var option = VnEoffice.dom.element("option", null, VnEoffice.dom.label(column.name, column.codes[i]));
         option.value = column.codes[i];
         option.selected = column.codes[i] === value;
         select.appendChild(option);
      }
      return select;
   }

   function input(column, value) {
      if (column.kind === "choice") {
         return choice(column, value);
      }
      var tall = column.kind === "said" || column.kind === "more";
      var made = VnEoffice.dom.element(tall ? "textarea" : "input");
      if (tall) {
         made.rows = 2;
      } else {
         made.type = column.kind === "flag" ? "checkbox" : "text";
      }
      if (column.kind === "date") {
         made.placeholder = Alfresco.util.message("rpt.rows.day");
      }
      made.value = column.kind === "flag" ? column.name : column.kind === "date" ? VnEoffice.dom.date(value) : value;
      made.checked = column.kind === "flag" && value === column.name;
      return made;
   }

   /** A day as people here write it, 30/6/2026, as ISO writes it; empty when there is no such day. */
   function day(text) {
      var parts = /^(\d{1,2})[\/.-](\d{1,2})[\/.-](\d{4})$/.exec(text);
      var found = parts && new Date(Date.UTC(+parts[3], parts[2] - 1, +parts[1]));
      return found && found.getUTCDate() === +parts[1] ? found.toISOString().substring(0, 10) : "";
   }

   function typedInto(field, kind) {
      if (kind !== "date") {
         return field.type === "checkbox" && !field.checked ? "" : field.value;
      }
      var typed = trim(field.value), known = day(typed);
      field.setAttribute("aria-invalid", String(typed !== known && !known));
      field.title = typed && !known ? Alfresco.util.message("rpt.rows.no-day") : "";
      return known;
   }

   /** The table, for one field of a form. */
   function Table(options, box) {
      this.options = options;
      this.columns = columnsOf(options.columns);
      this.box = box;
   }

   Table.prototype = {
      show: function (values) {
         var list = VnEoffice.dom.clear(this.box).appendChild(VnEoffice.dom.element("ul", "rpt-lines"));
         for (var i = 0; i < values.length; i++) {
            list.appendChild(this.line(read(this.columns, values[i])));
         }
      },

      line: function (cells) {
         var item = VnEoffice.dom.element("li"), facts = [];
         for (var i = 0; i < cells.length; i++) {
            if (this.columns[i].kind === "said") {
               item.insertBefore(VnEoffice.dom.element("div", null, cells[i]), item.firstChild);
            } else if (cells[i]) {
               facts.push(this.words(this.columns[i], cells[i]));
            }
         }
         item.appendChild(VnEoffice.dom.element("div", "rpt-hint", facts.join(" · ")));
         return item;
      },

      words: function (column, cell) {
         switch (column.kind) {
            case "choice": return VnEoffice.dom.label(column.name, cell);
            case "flag": return title(this.options, column);
            case "date": return VnEoffice.dom.date(cell);
            case "percent": return Math.round(cell * 100) + " %";
            default: return cell.replace(/\n/g, "; ");
         }
      },

      edit: function (values) {
         var self = this, table = VnEoffice.dom.clear(this.box).appendChild(VnEoffice.dom.element("table"));
         table.appendChild(this.head());
         this.body = table.appendChild(VnEoffice.dom.element("tbody"));
         for (var i = 0; i < values.length; i++) {
            this.add(read(this.columns, values[i]));
         }
         if (this.options.mode === "create") {
            this.add([]);
         }
         this.adder = this.button("rpt-add", "rpt.rows.add", function () { self.focus(self.add([])); });
         this.adder.appendChild(document.createTextNode(Alfresco.util.message("rpt.rows.add")));
         this.box.appendChild(this.adder);
         on(this.body, "input", function () { self.store(); });
         on(this.body, "change", function () { self.store(); });
         on(this.body, "keydown", function (event) { self.key(event); });
      },

      head: function () {
         var head = VnEoffice.dom.element("thead"), row = head.appendChild(VnEoffice.dom.element("tr"));
         for (var i = 0; i < this.columns.length; i++) {
            var column = this.columns[i];
            var cell = VnEoffice.dom.element("th", "rpt-" + column.kind, title(this.options, column));
            cell.scope = "col";
            row.appendChild(cell);
         }
         row.appendChild(VnEoffice.dom.element("th", "rpt-tools"));
         return head;
      },

      button: function (cssClass, key, onClick) {
         var made = VnEoffice.dom.element("button", cssClass);
         made.type = "button";
         made.title = Alfresco.util.message(key);
         made.setAttribute("aria-label", made.title);
         on(made, "click", onClick);
         return made;
      },

      add: function (cells, before) {
         var self = this, row = VnEoffice.dom.element("tr");
         for (var i = 0; i < this.columns.length; i++) {
            var field = input(this.columns[i], cells[i] || "");
            field.setAttribute("aria-label", title(this.options, this.columns[i]));
            row.appendChild(VnEoffice.dom.element("td", "rpt-" + this.columns[i].kind)).appendChild(field);
         }
         var remove = this.button("rpt-remove", "rpt.rows.remove", function () { self.remove(row); });
         remove.appendChild(document.createTextNode("×"));
         row.appendChild(VnEoffice.dom.element("td")).appendChild(remove);
         return this.body.insertBefore(row, before || null);
      },

      remove: function (row) {
         var next = row.nextSibling || row.previousSibling;
         this.body.removeChild(row);
         this.store();
         this.focus(next);
      },

      focus: function (row) {
         (row ? row.querySelector("input, select, textarea") : this.adder).focus();
      },

      /** Enter makes the next row, as in a sheet, and does not send the form. */
      key: function (event) {
         var field = YAHOO.util.Event.getTarget(event), cell = field.parentNode;
         if (event.keyCode === 13 && !event.shiftKey && field.tagName !== "BUTTON" && cell.className !== "rpt-more") {
            YAHOO.util.Event.preventDefault(event);
            this.focus(this.add([], cell.parentNode.nextSibling));
         }
      },

      store: function () {
         var values = [];
         for (var row = this.body.firstChild; row; row = row.nextSibling) {
            var fields = row.querySelectorAll("input, select, textarea"), cells = [];
            for (var i = 0; i < fields.length; i++) {
               cells.push(typedInto(fields[i], this.columns[i].kind));
            }
            var value = write(this.columns, cells);
            if (value) {
               values.push(value);
            }
         }
         VnEoffice.forms.send(this.options, values);
      }
   };

   return {
      columns: columnsOf,
      read: read,
      write: write,

      /** As with lines, nothing is sent before something was changed, nor while the values are unknown. */
      start: function (options) {
         VnEoffice.forms.load(options, function (box, values) {
            var table = new Table(options, box);
            if (options.mode !== "view") {
               table.edit(values);
            } else if (values.length > 0) {
               table.show(values);
            }
         });
      }
   };
})();
