<#-- Several values, one on a line. Form data joins them with commas, which Vietnamese names are full of: the script
     reads the node's real values, and sends each value by itself. -->
<div class="form-field rpt-lines">
   <#if form.mode == "view">
      <div class="viewmode-field">
         <span class="viewmode-label">${field.label?html}:</span>
         <span class="viewmode-value" id="${fieldHtmlId}"><#if field.value?string == "">${msg("form.control.novalue")?html}<#else>${field.value?string?html}</#if></span>
      </div>
   <#else>
      <label for="${fieldHtmlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")?html}</span></#if></label>
      <textarea id="${fieldHtmlId}" name="-" rows="4" cols="60" tabindex="0"<#if field.description??> title="${field.description?html}"</#if> disabled="disabled"></textarea>
      <div class="rpt-hint">${msg("rpt.form.lines")?html}</div>
      <div id="${fieldHtmlId}-values"></div>
      <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<script type="text/javascript">//<![CDATA[
if (window.VnEoffice && VnEoffice.forms) VnEoffice.forms.lines({
   id: "${fieldHtmlId?js_string}",
   name: "${field.name?js_string}",
   property: "${field.configName?js_string}",
   mode: "${form.mode?js_string}",
   item: "${(form.arguments.itemId!"")?js_string}",
   locked: ${(field.disabled)?string},
   empty: ${(field.value?string == "")?string}
});
//]]></script>
