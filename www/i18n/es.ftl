# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Compartir
on-service = Compartir en { $service }
copy = Copiar enlace
copied = Enlace copiado
copy-failed = No se pudo copiar el enlace
system = Compartir con una aplicación
tags = Etiquetas
related = Artículos relacionados
forget = Olvidar lo que he leído
new-tab = se abre en una pestaña nueva

## more
print = Imprimir
qr = Código QR
more = Más
list = Más formas de compartir
search = Buscar servicios
nothing-found = Ningún servicio se llama «{ $name }»
close = Cerrar
instance = ¿Dónde está su cuenta?
example = Por ejemplo, { $name }
instance-wrong = «{ $name }» no es la dirección de un servidor. Escríbala así: mastodon.social
remember = Recordar en este dispositivo
continue = Continuar
scan = Escanéelo con el móvil para abrir allí la página
too-long = La dirección es demasiado larga para un código QR
selection = Compartir el texto seleccionado
copy-quote = Copiar el texto con un enlace
quote-copied = Texto y enlace copiados
quoted = «{ $words }»
articles =
    { $count ->
        [one] { $count } artículo
        [many] { $count } de artículos
       *[other] { $count } artículos
    }

## parts
# See also.
see-also = Véase también

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } minuto de lectura
        [many] { $count } de minutos de lectura
       *[other] { $count } minutos de lectura
    }

# Ticker.
