<#-- Values made of several fields, as a table with rows to add and remove; see rows.js. -->
<#assign rptMode=(form.mode == "view" || field.disabled)?string("view", form.mode)>
<div class="form-field rpt-rows">
   <#if rptMode == "view">
      <div class="viewmode-field">
         <span class="viewmode-label">${field.label?html}:</span>
         <div class="viewmode-value" id="${fieldHtmlId}"><#if field.value?string == "">${msg("form.control.novalue")?html}</#if></div>
      </div>
   <#else>
      <span class="rpt-rows-label" id="${fieldHtmlId}-label">${field.label?html}:</span>
      <div id="${fieldHtmlId}" role="group" aria-labelledby="${fieldHtmlId}-label"></div>
      <div id="${fieldHtmlId}-values"></div>
      <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<script type="text/javascript">//<![CDATA[
if (window.VnEoffice && VnEoffice.rows) VnEoffice.rows.start({
   id: "${fieldHtmlId?js_string}",
   name: "${field.name?js_string}",
   property: "${field.configName?js_string}",
   columns: "${(field.control.params.columns!"")?js_string}",
   mode: "${rptMode?js_string}",
   item: "${(form.arguments.itemId!"")?js_string}",
   empty: ${(field.value?string == "")?string}
});
//]]></script>
