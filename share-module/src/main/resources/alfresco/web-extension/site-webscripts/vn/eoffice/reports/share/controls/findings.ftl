<#-- What a person should look at again, in the words of the contract: the property keeps codes only. -->
<div class="form-field">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <div class="viewmode-value" id="${fieldHtmlId}"><#if field.value?string == "">${msg("form.control.novalue")?html}</#if></div>
   </div>
</div>
<#if field.value?string != "">
<script type="text/javascript">//<![CDATA[
if (window.VnEoffice && VnEoffice.forms) VnEoffice.forms.findings("${fieldHtmlId?js_string}", "${(form.arguments.itemId!"")?js_string}");
//]]></script>
</#if>
